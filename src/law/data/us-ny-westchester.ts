import type { Law } from "../law.ts";

/** Westchester County. The law ended itself when the State's took effect. */
export const usNyWestchester: readonly Law[] = [
  {
    id: "US-NY-WESTCHESTER",
    jurisdiction: "US-NY-WESTCHESTER",
    title: "Wage transparency in job postings",
    inForce: { from: "2022-11-06", until: "2023-09-16" },
    employers: [
      { in: "anywhere", atLeast: 4 },
      { in: "US-NY-WESTCHESTER", atLeast: 4, fewer: "unsettled" },
    ],
    reach: { remote: "outside", why: "Westchester County covered work that was required to be done there." },
    postings: { internal: "covered", notices: "excluded" },
    duties: [
      { kind: "pay", citation: "Westchester County Human Rights Law § 700.03", fixed: "unsettled", doubtfulSpread: 1 },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Westchester County Human Rights Law § 700.03",
        url: "https://humanrights.westchestergov.com/resources/pay-transparency",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Westchester County Human Rights Commission",
    unsettled: ["Whether the four employees are counted in the county alone."],
  },
];
