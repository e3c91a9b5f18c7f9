import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const manCompounds: RoleRule = {
  id: "sex/man-compounds",
  scope: "role",
  severity: "warning",
  summary: "Words for work and people do not speak of men alone.",
  why: "“Manpower” and “man-hours” paint a picture of who does the work.",
  sources: ["alex 11, on retext-equality: https://github.com/retextjs/retext-equality"],
  examples: [
    { text: "You plan the ⟦man-hours⟧ of each project." },
    { text: "We need more ⟦manpower⟧ in spring, and you will ⟦man the⟧ front desk." },
    { text: "You plan the hours of each project." },
    { text: "You manage the front desk." },
    { text: "You fly unmanned aircraft systems." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "sex/man-compounds"),
};
