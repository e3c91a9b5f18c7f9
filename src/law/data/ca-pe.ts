import type { Law } from "../law.ts";

/** Prince Edward Island. */
export const caPe: readonly Law[] = [
  {
    id: "CA-PE-PAY",
    jurisdiction: "CA-PE",
    title: "Expected pay in publicly advertised postings",
    inForce: { from: "2022-06-01" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "excluded", notices: "excluded" },
    duties: [
      {
        kind: "pay",
        citation: "Employment Standards Act (PEI), s. 5.9",
        fixed: "met",
        openTop: "unsettled",
        openBottom: "unsettled",
      },
    ],
    forbids: [
      {
        wording: "pay-history/asked",
        weight: "illegal",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Employment Standards Act (PEI), s. 5.9",
        url: "https://www.princeedwardisland.ca/en/legislation/employment-standards-act",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Prince Edward Island Employment Standards",
  },
];
