import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const leaveGendered: RoleRule = {
  id: "sex/leave-gendered",
  scope: "role",
  severity: "warning",
  summary: "Leave for a new child is offered to every parent.",
  why: "Maternity leave alone leaves fathers, adoptive and same-sex parents to guess what they get.",
  sources: [
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
    "Ongig: inclusive job descriptions",
  ],
  examples: [
    { text: "- Paid ⟦maternity⟧ leave of 16 weeks" },
    { text: "- ⟦Maternity and paternity⟧ leave" },
    { text: "- Paid parental leave of 16 weeks" },
    { text: "- Maternity leave of 20 weeks, parental leave of 16 weeks" },
    { text: "- Statutory maternity pay" },
    { text: "You care for patients on the maternity ward." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "sex/leave-gendered"),
};
