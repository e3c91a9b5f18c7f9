import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawFamily: RoleRule = {
  id: "law/family",
  scope: "role",
  severity: "warning",
  summary: "A posting says nothing of marriage, children or pregnancy.",
  why: "Federal and state laws protect family life and pregnancy.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nIdeal for ⟦single⟧ applicants ⟦with no kids⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou are the single point of contact and set up single sign-on.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe are family-friendly and offer parental leave.",
    },
  ],
  check: (subject) => wordingFindings(subject, "family"),
};
