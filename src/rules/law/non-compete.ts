import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawNonCompete: RoleRule = {
  id: "law/non-compete",
  scope: "role",
  severity: "warning",
  summary: "A posting asks for no promise not to compete where such promises are void.",
  why: "California, Minnesota, North Dakota, Oklahoma and Ontario do not enforce such clauses.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nYou ⟦must sign a non-compete agreement⟧.",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Toronto, ON, CA\n---\n\n⟦Non-compete required⟧." },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nWe have no non-compete clauses.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nYou sign a confidentiality agreement.",
    },
  ],
  check: (subject) => wordingFindings(subject, "non-compete"),
};
