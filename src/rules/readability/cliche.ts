import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

/** Sayings that write-good knows. */
export const cliche: RoleRule = {
  id: "readability/cliche",
  scope: "role",
  severity: "info",
  summary: "What is meant is said plainly.",
  why: "A saying is lost on readers who grew up in another language.",
  sources: ["write-good 1.0.8: https://github.com/btford/write-good"],
  examples: [
    { text: "You ⟦go the extra mile⟧." },
    { text: "We ⟦reinvent the wheel⟧ each year." },
    { text: "You answer each caller on the day they call." },
    { text: "We cover your out of pocket costs." },
  ],
  check: (subject) => findingsOf(subject.style, "readability/cliche"),
};
