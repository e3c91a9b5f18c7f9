import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const cliche: RoleRule = {
  id: "readability/cliche",
  scope: "role",
  severity: "info",
  summary: "What is meant is said plainly.",
  why: "A saying is lost on readers who grew up in another language, and says less than an example.",
  sources: [
    "City & Guilds and Business in the Community 2017, on jargon in postings",
    "write-good 1.0.8: https://github.com/btford/write-good",
  ],
  examples: [
    { text: "You ⟦go the extra mile⟧." },
    { text: "We ⟦reinvent the wheel⟧ each year." },
    { text: "You answer each caller on the day they call." },
    { text: "We cover your out of pocket costs." },
    { text: "You fit new tyres and wheels." },
  ],
  check: (subject) => findingsOf(subject.style, "readability/cliche"),
};
