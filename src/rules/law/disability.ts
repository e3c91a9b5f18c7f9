import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawDisability: RoleRule = {
  id: "law/disability",
  scope: "role",
  severity: "warning",
  summary: "A posting names tasks, not bodies.",
  why: "The Americans with Disabilities Act and its counterparts read words on health as evidence of discrimination.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou ⟦must be able to stand⟧ for hours and ⟦lift 50 lbs⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou lift 50 lbs with or without reasonable accommodation.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou walk us through code, see the big picture and do the heavy lifting. We offer good health insurance.",
    },
  ],
  check: (subject) => wordingFindings(subject, "disability"),
};
