import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const binaryPair: RoleRule = {
  id: "sex/binary-pair",
  scope: "role",
  severity: "warning",
  summary: "The posting speaks to people without naming two sexes.",
  why: "“He/she” leaves out people who are neither, stumbles in the reading, and “you” or “they” is shorter.",
  sources: ["alex: option noBinary", "alex 11, on retext-equality: https://github.com/retextjs/retext-equality"],
  examples: [
    { text: "The nurse keeps ⟦his/her⟧ licence current." },
    { text: "⟦He or she⟧ will run the lab." },
    { text: "Each lead plans what ⟦(s)he⟧ needs." },
    { text: "We hire ⟦men and women⟧ who love to cook." },
    { text: "You keep your licence current." },
    { text: "Contact: Ana Ruiz (she/her), recruiter." },
    { text: "We serve the men and women of the armed forces." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "sex/binary-pair"),
};
