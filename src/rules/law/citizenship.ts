import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawCitizenship: RoleRule = {
  id: "law/citizenship",
  scope: "role",
  severity: "error",
  summary: "A posting asks for the right to work, not for a citizenship or a kind of visa.",
  why: "Federal law forbids to limit a job to citizens or green-card holders unless a law, regulation or contract asks for it, and to prefer visa holders.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\n⟦US citizens or green card holders only⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\n⟦Must be a U.S. citizen⟧. ⟦Green card required⟧ otherwise.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\n⟦U.S. citizens only⟧ because of ITAR.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\n⟦H-1B and OPT candidates preferred⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nThis role needs a clearance; ⟦U.S. citizenship is required⟧ by the government contract.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Toronto, ON, CA\n---\n\n⟦Canadian citizens or permanent residents only⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou must be authorized to work in the United States. We are unable to sponsor visas, and we do not require U.S. citizenship.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nApplicants must be U.S. persons under ITAR (citizens, nationals, lawful permanent residents, refugees or asylees).",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe sponsor H-1B visas. Must be a U.S. citizen or otherwise authorized to work.",
    },
  ],
  check: (subject) => wordingFindings(subject, "citizenship"),
};
