import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawCriminalRecord: RoleRule = {
  id: "law/criminal-record",
  scope: "role",
  severity: "error",
  summary: "A posting shuts nobody out for a criminal record, and speaks of checks as the place allows.",
  why: "Fair-chance laws of states and cities forbid such words; New York City forbids to mention a check at all.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: New York, NY, US\n---\n\n⟦Background check required⟧." },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\n⟦No felons⟧. You must have a ⟦clean record⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Altadena, CA, US\n---\n\nYou ⟦must pass a criminal background check⟧. We consider qualified applicants with arrest or conviction records.",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\n⟦Felons need not apply⟧." },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Altadena, CA, US\n---\n\nBackground check required after a conditional offer. We consider qualified applicants with arrest or conviction records.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nYou write clean code, keep a clean record of decisions and need no background check.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Seattle, WA, US\n---\n\nBackground check required after an offer. We consider applicants with criminal records.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nCandidates with a criminal record may apply; a conviction is not automatically disqualifying.",
    },
  ],
  check: (subject) => wordingFindings(subject, "criminal-record"),
};
