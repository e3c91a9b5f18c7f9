import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawCreditHistory: RoleRule = {
  id: "law/credit-history",
  scope: "role",
  severity: "warning",
  summary: "A posting asks for no check of credit where such checks are limited.",
  why: "New York and a number of other states limit checks of credit to some roles.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: New York, NY, US\n---\n\n⟦Good credit⟧ needed; you ⟦must pass a credit check⟧.",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Chicago, IL, US\n---\n\nA ⟦credit check is required⟧." },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: New York, NY, US\n---\n\nYou are a credit analyst for a credit union and write each credit report required by the committee.",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nA credit check is required." },
  ],
  check: (subject) => wordingFindings(subject, "credit-history"),
};
