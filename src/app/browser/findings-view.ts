import type { Checked, ShownFinding, ShownFix } from "../protocol.ts";
import { element, fill, linkTo, sentence } from "./element.ts";
import { counted, severityWords } from "./words.ts";

/** What can be done with a finding. */
export interface FindingActions {
  show(finding: ShownFinding): void;
  fix(finding: ShownFinding, fix: ShownFix): void;
  fixAll(): void;
  allow(finding: ShownFinding, reason: string): void;
}

/** The list of findings. */
export interface FindingsView {
  update(checked: Checked): void;
  /** There is no text yet. */
  clear(): void;
  /** Shows which finding is at the cursor. */
  point(finding: ShownFinding | undefined): void;
}

export function findingsView(panel: HTMLElement, actions: FindingActions): FindingsView {
  let current: readonly ShownFinding[] = [];
  let cards: readonly HTMLElement[] = [];
  let shown = "";
  return {
    update: ({ findings, settingsFaults, status }) => {
      // What people read or are about to press must not move under their hands.
      const next = JSON.stringify([
        findings.map(({ start: _, end: __, fixes, ...rest }) => [rest, fixes.length]),
        settingsFaults,
      ]);
      current = findings;
      if (next === shown) return;
      shown = next;
      const focused = focusedKey(panel);
      cards = findings.map((finding, index) => findingCard(finding, () => current[index] ?? finding, actions));
      const safe = findings.filter(({ fixes }) => fixes.some(({ isSafe }) => isSafe)).length;
      fill(
        panel,
        settingsFaults.map(({ message }) =>
          element("p", { class: "notice" }, "In the employer facts: ", sentence(message)),
        ),
        verdictOf(findings, status),
        safe === 0
          ? undefined
          : element(
              "p",
              {},
              element(
                "button",
                { type: "button", class: "primary", click: actions.fixAll },
                `Fix ${counted(safe, "simple thing")}`,
              ),
            ),
        element("ul", { class: "cards" }, cards),
      );
      if (focused !== undefined)
        panel.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"] button`)?.focus();
    },
    clear: () => {
      current = [];
      cards = [];
      shown = "";
      fill(panel, element("p", { class: "quiet" }, "What is found in the posting is listed here, as you type."));
    },
    point: (finding) => {
      for (const [index, card] of cards.entries()) {
        const isCurrent = finding !== undefined && current[index] === finding;
        card.toggleAttribute("data-current", isCurrent);
        if (isCurrent && panel.offsetParent !== null) card.scrollIntoView({ block: "nearest" });
      }
    },
  };
}

/** The one sentence that says what to do. */
function verdictOf(findings: readonly ShownFinding[], status: Checked["status"]): HTMLElement {
  const count = (severity: ShownFinding["severity"]): number =>
    findings.filter((each) => each.severity === severity).length;
  const [errors, warnings, notes] = [count("error"), count("warning"), count("info")];
  if (errors > 0)
    return element("p", { class: "verdict error" }, `${counted(errors, "error")} to fix before this can be published.`);
  const draft = status === "draft" ? " It is a draft; set `status: open` to publish it." : "";
  if (warnings > 0)
    return element(
      "p",
      { class: "verdict warning" },
      sentence(`It can be published. ${counted(warnings, "warning")} to decide on.${draft}`),
    );
  return element(
    "p",
    { class: "verdict pass" },
    sentence(`Ready to publish.${notes > 0 ? ` ${counted(notes, "note")} for you.` : ""}${draft}`),
  );
}

function findingCard(finding: ShownFinding, latest: () => ShownFinding, actions: FindingActions): HTMLElement {
  const { severity, message, line, words, fixes, laws, why, rule, canBeAllowed } = finding;
  const place = words === "" ? `Line ${line}` : `Line ${line}: “${words}”`;
  return element(
    "li",
    { class: `card ${severity}`, "data-key": `${rule} ${words}`, "data-rule": rule },
    element(
      "p",
      { class: "card-head" },
      element("span", { class: `badge ${severity}` }, severityWords[severity]),
      element("button", { type: "button", class: "place", click: () => actions.show(latest()) }, place),
    ),
    element("p", { class: "message" }, sentence(message)),
    laws.length === 0
      ? undefined
      : element(
          "p",
          { class: "laws" },
          "Law: ",
          laws.slice(0, 3).map(({ citation, url }, index) => [index > 0 ? "; " : "", linkTo(url, citation)]),
          laws.length > 3 ? ` and ${laws.length - 3} more` : "",
        ),
    element(
      "div",
      { class: "actions" },
      fixes.slice(0, 5).map(({ title }, index) =>
        element(
          "button",
          {
            type: "button",
            click: () => {
              const now = latest();
              const fix = now.fixes[index];
              if (fix !== undefined) actions.fix(now, fix);
            },
          },
          title,
        ),
      ),
    ),
    element(
      "details",
      {},
      element("summary", {}, canBeAllowed ? "Why, and allow it" : "Why"),
      why === "" ? undefined : element("p", {}, why),
      element("p", { class: "quiet" }, `Rule ${rule}`),
      canBeAllowed ? allowForm(latest, actions) : undefined,
    ),
  );
}

function allowForm(latest: () => ShownFinding, actions: FindingActions): HTMLElement {
  const reason = element("input", { type: "text", name: "reason", required: true, autocomplete: "off" });
  return element(
    "form",
    {
      class: "allow",
      submit: (event) => {
        event.preventDefault();
        if (reason.value.trim() !== "") actions.allow(latest(), reason.value.trim());
      },
    },
    element("label", {}, "Allow it here, because ", reason),
    element("button", { type: "submit" }, "Allow"),
  );
}

function focusedKey(panel: HTMLElement): string | undefined {
  const card = panel.contains(document.activeElement) ? document.activeElement?.closest("[data-key]") : undefined;
  return card?.getAttribute("data-key") ?? undefined;
}
