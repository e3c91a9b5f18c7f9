import type { Law } from "../law.ts";

/** Northwest Territories. */
export const caNt: readonly Law[] = [
  {
    id: "CA-NT-PAY",
    jurisdiction: "CA-NT",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "No duty to state pay in a posting was found in the Northwest Territories.",
    citation: "No statute found",
    url: "https://www.justice.gov.nt.ca/en/legislation/",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Changes in 2026 are not known."],
  },
];
