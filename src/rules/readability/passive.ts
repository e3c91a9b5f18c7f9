import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const passive: RoleRule = {
  id: "readability/passive",
  scope: "role",
  severity: "info",
  summary: "Sentences about the work say who does it.",
  why: "“Reports are prepared” leaves open whether that is the reader’s task.",
  sources: ["plainlanguage.gov: use active voice", "write-good 1.0.8: https://github.com/btford/write-good"],
  examples: [
    { text: "Monthly reports ⟦are compiled⟧ and sent to the board." },
    { text: "The tools ⟦are maintained⟧ by the platform team." },
    { text: "You compile the monthly reports." },
    { text: "A degree is required, and we are committed to learning." },
    { text: "- Committed to quality\n- Reports compiled monthly" },
  ],
  check: (subject) => findingsOf(subject.style, "readability/passive"),
};
