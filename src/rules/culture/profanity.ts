import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const profanity: RoleRule = {
  id: "culture/profanity",
  scope: "role",
  severity: "error",
  summary: "The posting has no swear words.",
  why: "Swearing in a posting puts off readers at first sight, and job boards refuse it.",
  sources: [
    "cuss 2, rated as surely profane: https://github.com/words/cuss",
    "retext-profanities: https://github.com/retextjs/retext-profanities",
  ],
  examples: [
    { text: "No ⟦bullshit⟧, no meetings." },
    { text: "Expect ⟦shit⟧ work in the first weeks." },
    { text: "You graduated magna cum laude." },
    { text: "You work as a rigger for a welfare office." },
    { text: "Write to Ms Willie Pollock." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "culture/profanity"),
};
