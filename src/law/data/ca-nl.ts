import type { Law } from "../law.ts";

/** Newfoundland and Labrador. */
export const caNl: readonly Law[] = [
  {
    id: "CA-NL-PAY",
    jurisdiction: "CA-NL",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty:
      "The part of the Pay Equity and Pay Transparency Act on postings was not in force in the newest source seen.",
    citation: "Pay Equity and Pay Transparency Act (assented 2022-11-09; not proclaimed)",
    url: "https://www.assembly.nl.ca/legislation/sr/statutes/p05-01.htm",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Changes in 2026 are not known."],
  },
];
