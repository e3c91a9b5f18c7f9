import type { Law } from "../law.ts";

/** Poland. Neutral titles are a matter of phrases. */
export const pl: readonly Law[] = [
  {
    id: "PL-PAY",
    jurisdiction: "PL",
    title: "Labour Code: pay before hiring",
    inForce: { from: "2025-12-24" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    forbids: [
      {
        rule: "law/pay-history",
        weight: "illegal",
      },
      {
        rule: "sex/title-one-form",
        weight: "risky",
      },
      { rule: "sex/gendered-title", weight: "risky" },
    ],
    exemptions: [],
    later: [
      {
        citation: "Labour Code of Poland, art. 18(3ca) (Dz.U. 2025 poz. 807)",
        moment: "before-interview",
        what: "Poland requires the pay to be given in the posting, before the interview or, failing both, before hiring.",
      },
    ],
    sources: [
      {
        citation: "Labour Code of Poland, art. 18(3ca) (Dz.U. 2025 poz. 807)",
        url: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250000807",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
  },
];
