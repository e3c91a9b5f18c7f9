import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const minimiser: RoleRule = {
  id: "readability/minimiser",
  scope: "role",
  severity: "info",
  summary: "The text does without “very” and “simply”.",
  why: "“Very” adds no meaning, and “simply” tells those who find it hard that they should not.",
  sources: [
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
    "write-good 1.0.8: https://github.com/btford/write-good",
  ],
  examples: [
    { text: "You are ⟦very⟧ organised." },
    { text: "To apply, ⟦simply⟧ send us a letter." },
    { text: "You are organised." },
    { text: "Just-in-time delivery is not just a word here, and you have just cause protection." },
    { text: "You keep things simple." },
  ],
  check: (subject) => findingsOf(subject.style, "readability/minimiser"),
};
