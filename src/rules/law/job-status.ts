import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawJobStatus: RoleRule = {
  id: "law/job-status",
  scope: "role",
  severity: "error",
  summary: "A posting is open to people who are out of work.",
  why: "New Jersey, Oregon, the District of Columbia and New York City forbid postings that shut out the unemployed.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Newark, NJ, US\n---\n\nApplicants ⟦must be currently employed⟧ in the industry.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Portland, OR, US\n---\n\n⟦Unemployed candidates need not apply⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Newark, NJ, US\n---\n\nOnly current employees of Acme may apply. You are currently licensed and self-employed or not.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Newark, NJ, US\n---\n\nYou must be currently employed by Acme.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nApplicants must be currently employed in the industry.",
    },
  ],
  check: (subject) => wordingFindings(subject, "job-status"),
};
