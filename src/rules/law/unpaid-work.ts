import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawUnpaidWork: RoleRule = {
  id: "law/unpaid-work",
  scope: "role",
  severity: "warning",
  summary: "Work is paid.",
  why: "Interns and people on trial are mostly employees to whom the minimum wage is due.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nThis is an ⟦unpaid internship⟧. The job is ⟦commission-only⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe have no unpaid trials; volunteers are welcome at our clinic.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nOutside sales, commission-only.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\nemployment: volunteer\n---\n\nUnpaid internship.",
    },
  ],
  check: (subject) => wordingFindings(subject, "unpaid-work"),
};
