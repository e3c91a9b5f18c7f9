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
        rule: "law/pay-history",
        weight: "illegal",
        citation: "Employment Standards Act (PEI), s. 5.8",
      },
    ],
    exemptEmployers: [
      {
        kind: "federally-regulated",
        effect: "excluded",
        reason:
          "Employers under federal labour law, such as banks and airlines, are not bound by provincial employment standards.",
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
      {
        citation: "Employment Standards Act (PEI), s. 5.8",
        url: "https://www.princeedwardisland.ca/en/legislation/employment-standards-act",
        checked: "2026-11-30",
        confidence: "secondary",
        by: "CPHR Prince Edward Island",
      },
    ],
    regulator: "Prince Edward Island Employment Standards",
  },
];
