import type { Law } from "../law.ts";

/** Rhode Island. */
export const usRi: readonly Law[] = [
  {
    id: "US-RI",
    jurisdiction: "US-RI",
    title: "Wage range on request",
    inForce: { from: "2023-01-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    later: [
      {
        citation: "R.I. Gen. Laws § 28-6-22",
        moment: "on-request",
        what: "Rhode Island requires the wage range on request, before pay is discussed, and at hire.",
      },
    ],
    sources: [
      {
        citation: "R.I. Gen. Laws § 28-6-22",
        url: "http://webserver.rilegislature.gov/Statutes/TITLE28/28-6/28-6-22.htm",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
  },
];
