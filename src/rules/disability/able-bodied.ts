import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const ableBodied: RoleRule = {
  id: "disability/able-bodied",
  scope: "role",
  severity: "error",
  summary: "A demand names the task, not the body that does it.",
  why: "“Able-bodied” or “physically fit” shuts out people with disabilities who can do the work, and laws against discrimination on that ground say so.",
  sources: [
    "Americans with Disabilities Act, 42 U.S.C. § 12112",
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
  ],
  examples: [
    { text: "Must be ⟦able-bodied⟧." },
    { text: "Candidates ⟦must have no disabilities⟧." },
    { text: "You teach pupils with and without disabilities." },
    { text: "You are ⟦physically fit⟧ and ⟦in excellent health⟧." },
    { text: "You move boxes of up to 20 kg, with or without accommodation." },
    { text: "You sail as an able-bodied seaman." },
    { text: "We offer good health insurance." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "disability/able-bodied"),
};
