import type { Law } from "../law.ts";

/** Virginia. */
export const usVa: readonly Law[] = [
  {
    id: "US-VA",
    jurisdiction: "US-VA",
    title: "Pay ranges in job postings",
    inForce: { from: "2026-07-01" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      { kind: "pay", citation: "Va. Code § 40.1-28.7:12 (SB 215 / HB 636, 2026)", fixed: "met", doubtfulSpread: 1 },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Va. Code § 40.1-28.7:12 (SB 215 / HB 636, 2026)",
        url: "https://law.lis.virginia.gov/vacode/40.1-28.7:12/",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    cure: "15 business days after written notice, before a suit.",
    penalty: "Damages of $1,000 to $10,000; civil penalties of up to $1,000, then $5,000.",
    regulator: "Virginia Department of Labor and Industry",
    unsettled: [
      "The text of the statute was not seen; whether a role that could be done from Virginia is covered is reported by one source.",
    ],
  },
];
