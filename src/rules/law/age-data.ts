import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawAgeData: RoleRule = {
  id: "law/age-data",
  scope: "role",
  severity: "warning",
  summary: "A posting asks for nothing that tells an age.",
  why: "Colorado, Oregon and Connecticut limit questions on dates of birth and graduation before hiring.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Denver, CO, US\n---\n\nSend your résumé with your ⟦date of birth⟧ and ⟦graduation year⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Denver, CO, US\n---\n\nYou may send transcripts with the dates of attendance redacted.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Denver, CO, US\n---\n\nYou must be 21 to serve alcohol. Send us your résumé.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nSend your résumé with your graduation year.",
    },
  ],
  check: (subject) => wordingFindings(subject, "age-data"),
};
