import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const repeat: RoleRule = {
  id: "readability/repeat",
  scope: "role",
  severity: "warning",
  summary: "No word is written twice in a row by mistake.",
  why: "A doubled word is easy to miss for its author and looks careless to its readers.",
  sources: ["write-good 1.0.8: https://github.com/btford/write-good"],
  examples: [
    { text: "You work with ⟦the the⟧ sales team." },
    { text: "You work\nwith ⟦the\nthe⟧ sales team." },
    { text: "## Benefits\n\nBenefits include a pension." },
    { text: "You will find that that matters, and that we had had doubts." },
    { text: "Audit audit evidence in New York, New York." },
  ],
  check: (subject) => findingsOf(subject.style, "readability/repeat"),
};
