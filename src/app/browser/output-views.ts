import type { Shown, ShownFinding } from "../protocol.ts";
import { element, fill, sentence } from "./element.ts";
import { createFrame, type Frame } from "./frame.ts";
import { severityWords } from "./words.ts";

/** The views of what readers and programs get. */
export const outputViewNames = ["page", "search", "feed", "board", "text"] as const;
export type OutputViewName = (typeof outputViewNames)[number];

/** What happens when somebody clicks into the page that is shown. */
export interface OutputViewActions {
  /** The text that was clicked, and where in it. */
  onWords(words: string, offset: number): void;
  onFinding(finding: ShownFinding): void;
}

/** Shows one view in its panel. */
export interface OutputViews {
  show(
    name: OutputViewName,
    panel: HTMLElement,
    has: { readonly shown: Shown; readonly findings: readonly ShownFinding[] },
  ): void;
  /** Shows where a finding is in the page. */
  point(finding: ShownFinding | undefined): void;
}

/** Views that keep what was last good: under a problem the page of before stays, with the problem over it. */
export function outputViews({ onWords, onFinding }: OutputViewActions): OutputViews {
  const page = createFrame("The page as people see it", onWords);
  const beside = element("ul", { class: "beside", "aria-label": "Findings" });
  const feed = createFrame("The entry as a feed reader shows it");
  const board = createFrame("The posting as a board shows it");
  let last: Shown | undefined;
  return {
    point: (finding) => page.point(finding?.words),
    show: (name, panel, { shown, findings }) => {
      if (shown.problem === undefined) last = shown;
      const problem =
        shown.problem === undefined ? undefined : element("p", { class: "notice error" }, sentence(shown.problem));
      const good = last;
      if (good === undefined) return fill(panel, problem);
      const parts = {
        page: () => pageView(page, beside, good),
        search: () => searchView(good),
        feed: () => feedView(feed, good),
        board: () => boardView(board, good),
        text: () => textView(good),
      };
      if (name === "page") {
        fill(
          beside,
          findings.map((finding) => besideRow(finding, onFinding)),
        );
        page.mark(findings.map(({ words }) => words));
      }
      const content = parts[name]();
      // A frame that is taken out and put back loads anew, so the page's own is left where it is.
      if (name === "page" && panel.contains(page.element)) {
        panel.querySelector(".notice")?.remove();
        if (problem !== undefined) panel.prepend(problem);
      } else fill(panel, problem, content);
    },
  };
}

function pageView(frame: Frame, beside: HTMLElement, { page }: Shown): readonly (HTMLElement | string)[] {
  if (page === "") return [nothing("This posting has no page yet. Fix the errors first.")];
  frame.show(page);
  return [element("div", { class: "page-and-findings" }, frame.element, beside)];
}

/** The finding in short, beside the page: a click shows its words in the text and in the page. */
function besideRow(finding: ShownFinding, onFinding: (finding: ShownFinding) => void): HTMLElement {
  const { severity, words, message } = finding;
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: severity, click: () => onFinding(finding) },
      element("span", { class: `badge ${severity}` }, severityWords[severity]),
      ` ${words === "" ? shortened(message) : `“${words}”`}`,
    ),
  );
}

function shortened(message: string): string {
  return message.length > 90 ? `${message.slice(0, 90).trimEnd()}…` : message;
}

function searchView({ card, jsonLd }: Shown): readonly HTMLElement[] {
  if (jsonLd === "")
    return [
      nothing(
        "Search engines do not show this job yet. The findings under `search/` say what is missing; often it is the employer’s name.",
      ),
    ];
  return [
    element("h3", {}, "Search card"),
    element(
      "article",
      { class: "search-card" },
      element("p", { class: "search-title" }, card.title),
      element("p", {}, card.employer),
      element("p", { class: "quiet" }, card.place),
      element(
        "ul",
        { class: "chips" },
        card.facts.map((fact) => element("li", {}, fact)),
      ),
      element("p", { class: "quiet" }, card.summary),
    ),
    element("h3", {}, "What it reads (JSON-LD)"),
    element("pre", { tabindex: "0", "aria-label": "JSON-LD" }, jsonLd),
  ];
}

function feedView(frame: Frame, { feed, feedEntry }: Shown): readonly HTMLElement[] {
  if (feed === "") return [nothing("This posting is in no feed. Closed and internal roles are left out.")];
  frame.show(feedEntry);
  return [
    element("h3", {}, "In a feed reader"),
    frame.element,
    element("h3", {}, "What it reads (JSON Feed)"),
    element("pre", { tabindex: "0", "aria-label": "JSON Feed entry" }, feed),
  ];
}

function boardView(frame: Frame, { board, boardEntry, limits }: Shown): readonly HTMLElement[] {
  if (board.length === 0)
    return [nothing("This posting is in no feed for boards. Closed and internal roles are left out.")];
  frame.show(boardEntry);
  return [
    limits.length === 0
      ? element("p", { class: "verdict pass" }, "It is within the limits that boards publish.")
      : element(
          "ul",
          { class: "notice" },
          limits.map((limit) => element("li", {}, limit)),
        ),
    element("h3", {}, "Fields (Indeed XML)"),
    element(
      "dl",
      { class: "fields" },
      board.map(({ name, value }) => [element("dt", {}, name), element("dd", {}, value)]),
    ),
    element("h3", {}, "Description"),
    frame.element,
  ];
}

function textView({ text }: Shown): readonly HTMLElement[] {
  return [element("pre", { class: "plain", tabindex: "0", "aria-label": "Plain text" }, text)];
}

function nothing(text: string): HTMLElement {
  return element("p", {}, sentence(text));
}
