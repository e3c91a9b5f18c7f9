import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawContractorWords: RoleRule = {
  id: "law/contractor-words",
  scope: "role",
  severity: "info",
  summary: "A statement of equal opportunity cites rules that are in force.",
  why: "Executive Order 11246 was revoked in January 2025, while the duties to veterans and people with disabilities stand.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe are an equal opportunity employer under ⟦Executive Order 11246⟧. ⟦AA/EOE⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe take affirmative action for protected veterans and people with disabilities.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe are an equal opportunity employer, disability and veterans included.",
    },
  ],
  check: (subject) => wordingFindings(subject, "contractor-words"),
};
