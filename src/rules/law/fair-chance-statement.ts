import { dutyFindings } from "../duty-findings.ts";
import type { RoleRule } from "../rule.ts";

export const lawFairChanceStatement: RoleRule = {
  id: "law/fair-chance-statement",
  scope: "role",
  severity: "error",
  summary: "A posting says that people with a criminal record are considered where a law asks for that.",
  why: "Los Angeles, its county and San Francisco ask for the statement in every posting.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-02\nlocations: San Francisco, CA, US\npay: $40 - $50 per hour\n---\n\nYou care for children.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: San Francisco, CA, US\n---\n\nWe consider qualified applicants with arrest or conviction records as required by applicable law.",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Philadelphia, PA, US\n---\n\nYou care for children." },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nYou care for children." },
  ],
  check: (subject) => dutyFindings(subject, "fair-chance-statement", { place: ({ document }) => document.where() }),
};
