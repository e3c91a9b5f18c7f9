import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const candidatePronoun: RoleRule = {
  id: "sex/candidate-pronoun",
  scope: "role",
  severity: "error",
  summary: "Whoever gets the job is “you” or “they”.",
  why: "“He” or “she” for somebody who is not hired yet says that the employer expects one sex.",
  sources: [
    "29 CFR 1604.5: job opportunities advertising",
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
  ],
  examples: [
    { text: "The successful candidate reports to ⟦his⟧ manager each week." },
    { text: "## Responsibilities\n\n- ⟦He⟧ will lead the night shift" },
    { text: "You report to Maria Lopez. She has led the team since 2019." },
    { text: "> “I joined as an intern, and my manager gave me her time.”\n>\n> — Ana Ruiz, nurse" },
    { text: "You lead the night shift, and your team reports to you." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "sex/candidate-pronoun"),
};
