import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawCannabisTest: RoleRule = {
  id: "law/cannabis-test",
  scope: "role",
  severity: "warning",
  summary: "A posting announces no test for cannabis where such tests before hiring are limited.",
  why: "New York City and several states limit tests for cannabis before hiring.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: New York, NY, US\n---\n\nEvery hire takes a ⟦10-panel⟧ drug screen and a ⟦THC test⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: New York, NY, US\n---\n\nWe are a drug-free workplace with a drug screen.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nEvery hire takes a 10-panel drug screen.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: New York, NY, US\n---\n\nDOT rules ask for a 10-panel drug screen.",
    },
  ],
  check: (subject) => wordingFindings(subject, "cannabis"),
};
