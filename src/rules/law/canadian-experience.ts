import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawCanadianExperience: RoleRule = {
  id: "law/canadian-experience",
  scope: "role",
  severity: "error",
  summary: "A posting in Ontario takes experience from any country.",
  why: "Since 2026 Ontario forbids any requirement of Canadian experience in a public posting.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Toronto, ON, CA\n---\n\nMinimum three years of ⟦Canadian work experience required⟧.",
      settings: "employer: { employees: { total: 80 } }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Toronto, ON, CA\n---\n\n⟦Canadian experience is an asset⟧.",
      settings: "employer: { employees: { total: 80 } }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Toronto, ON, CA\n---\n\nMinimum three years of experience with Canadian tax law is required. Experience outside Canada is welcome.",
      settings: "employer: { employees: { total: 80 } }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Toronto, ON, CA\n---\n\nMinimum three years of Canadian work experience required.",
      settings: "employer: { employees: { total: 20 } }",
    },
  ],
  check: (subject) => wordingFindings(subject, "local-experience"),
};
