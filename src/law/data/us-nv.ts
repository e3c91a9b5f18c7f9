import type { Law } from "../law.ts";

/** Nevada. */
export const usNv: readonly Law[] = [
  {
    id: "US-NV",
    jurisdiction: "US-NV",
    title: "Wage range after an interview",
    inForce: { from: "2021-10-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    later: [
      {
        citation: "NRS 613.133",
        moment: "before-offer",
        what: "Nevada requires the wage range or rate after an interview.",
      },
    ],
    sources: [
      {
        citation: "NRS 613.133",
        url: "https://www.leg.state.nv.us/nrs/nrs-613.html#NRS613Sec133",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
    penalty: "Up to $5,000.",
  },
];
