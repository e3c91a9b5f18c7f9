import type { Checked, PlaceVerdicts, ShownVerdict } from "../protocol.ts";
import { element, fill, linkTo, sentence } from "./element.ts";
import { counted, verdictWords } from "./words.ts";

/** Shows the verdicts by place, with their reasons. */
export function showLaw(panel: HTMLElement, checked: Checked, addFacts: () => void): void {
  const { places, otherLaws, missingFacts } = checked;
  const open = openDetails(panel);
  fill(
    panel,
    missingFacts.length === 0
      ? undefined
      : element(
          "div",
          { class: "notice" },
          element(
            "p",
            {},
            `More laws can be judged with these facts: ${missingFacts.slice(0, 6).join(", ")}${missingFacts.length > 6 ? ` and ${missingFacts.length - 6} more` : ""}.`,
          ),
          element("button", { type: "button", click: addFacts }, "Add employer facts"),
        ),
    places.length === 0
      ? element("p", {}, "No law of the data covers this posting. Add the places of work, if they are missing.")
      : undefined,
    places.map((place) => placeSection(place, open)),
    element(
      "p",
      { class: "quiet" },
      `${counted(otherLaws, "other law")} in the data ${otherLaws === 1 ? "does" : "do"} not cover this posting. No verdict is legal advice.`,
    ),
  );
}

function placeSection({ place, worst, verdicts }: PlaceVerdicts, open: ReadonlySet<string>): HTMLElement {
  return element(
    "section",
    { class: "place-laws", "data-place": place },
    element("h3", {}, place, " ", element("span", { class: `badge ${worst}` }, verdictWords[worst])),
    element(
      "ul",
      { class: "cards" },
      verdicts.map((verdict) => verdictCard(verdict, open.has(verdict.law))),
    ),
  );
}

function verdictCard(
  { law, title, verdict, deciding, steps, citation, url }: ShownVerdict,
  isOpen: boolean,
): HTMLElement {
  return element(
    "li",
    { class: `card ${verdict}`, "data-law": law },
    element(
      "p",
      { class: "card-head" },
      element("span", { class: `badge ${verdict}` }, verdictWords[verdict]),
      element("strong", {}, title),
    ),
    deciding.map((reason) => element("p", { class: "message" }, sentence(reason))),
    element(
      "details",
      { open: isOpen, "data-key": law },
      element("summary", {}, "Every step"),
      element(
        "ol",
        {},
        steps.map((step) => element("li", {}, sentence(step))),
      ),
      element("p", { class: "quiet" }, linkTo(url, citation)),
    ),
  );
}

/** Which laws are opened, so that typing does not close them. */
function openDetails(panel: HTMLElement): ReadonlySet<string> {
  return new Set([...panel.querySelectorAll("details[open]")].map((each) => each.getAttribute("data-key") ?? ""));
}
