import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawPaySecrecy: RoleRule = {
  id: "law/pay-secrecy",
  scope: "role",
  severity: "warning",
  summary: "A posting lets people talk about pay.",
  why: "Workers in the United States and Australia are free to talk about their pay.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYour ⟦salary must be kept confidential⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Sydney, AU\n---\n\n⟦Do not discuss pay⟧ with colleagues.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nThe salary is confidential until the interview.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou keep patient data confidential.",
    },
  ],
  check: (subject) => wordingFindings(subject, "pay-secrecy"),
};
