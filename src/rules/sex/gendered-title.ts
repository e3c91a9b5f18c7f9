import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const genderedTitle: RoleRule = {
  id: "sex/gendered-title",
  scope: "role",
  severity: "error",
  summary: "A job has a title that fits people of every sex.",
  why: "A title such as “salesman” tells half of its readers that it was not written for them, and laws on equal treatment ask for neutral titles.",
  sources: [
    "29 CFR 1604.5: job opportunities advertising",
    "Directive (EU) 2023/970, article 5",
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
  ],
  examples: [
    { text: "---\ntitle: ⟦Salesman⟧ - Northeast\n---\n\nYou visit shops." },
    { text: "# Night ⟦foreman⟧\n\nYou report to the ⟦chairman⟧ of the board." },
    { text: "The dining room has ⟦waitresses⟧, cooks and a ⟦hostess⟧." },
    { text: "# Salesperson\n\nYou report to the chair of the board." },
    { text: "You host the weekly demo and act as a steward of our data." },
    { text: "Write “salesperson”, not “salesman”, in the notes." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "sex/gendered-title"),
};
