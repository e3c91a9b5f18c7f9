import type { Law } from "../law.ts";

/** Malta. */
export const mt: readonly Law[] = [
  {
    id: "MT-PAY",
    jurisdiction: "MT",
    title: "Initial pay before employment starts",
    inForce: { from: "2025-08-27" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    later: [
      {
        citation: "Legal Notice 112/2025 (S.L. 452.126)",
        moment: "before-offer",
        what: "Malta gives applicants a right to know the initial pay before employment starts.",
      },
    ],
    sources: [
      {
        citation: "Legal Notice 112/2025 (S.L. 452.126)",
        url: "https://legislation.mt/eli/sl/452.126/eng",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
  },
];
