import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawMilitaryService: RoleRule = {
  id: "law/military-service",
  scope: "role",
  severity: "warning",
  summary: "A posting is open to people who serve in the reserve.",
  why: "Federal law protects service in the reserve and the National Guard.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\n⟦No reservists⟧." },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nReservists and members of the National Guard are welcome.",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou keep table reservations." },
  ],
  check: (subject) => wordingFindings(subject, "military"),
};
