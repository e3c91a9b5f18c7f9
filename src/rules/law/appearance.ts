import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawAppearance: RoleRule = {
  id: "law/appearance",
  scope: "role",
  severity: "warning",
  summary: "A posting says nothing of looks.",
  why: "Choosing by looks is evidence of discrimination, and New York City and Michigan protect height and weight.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe want an ⟦attractive⟧ hostess. Applicants are ⟦height and weight proportionate⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe offer attractive benefits and an attractive team bonus.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou know slim and lean methods and build beautiful products for people.",
    },
  ],
  check: (subject) => wordingFindings(subject, "appearance"),
};
