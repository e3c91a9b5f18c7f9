import type { Law } from "../law.ts";

/** New Brunswick. */
export const caNb: readonly Law[] = [
  {
    id: "CA-NB-PAY",
    jurisdiction: "CA-NB",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "No duty to state pay in a posting was found in New Brunswick.",
    citation: "No statute found",
    url: "https://laws.gnb.ca/",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Changes in 2026 are not known."],
  },
];
