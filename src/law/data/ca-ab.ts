import type { Law } from "../law.ts";

/** Alberta. */
export const caAb: readonly Law[] = [
  {
    id: "CA-AB-PAY",
    jurisdiction: "CA-AB",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "No duty to state pay in a posting was found in Alberta.",
    citation: "No statute found",
    url: "https://www.alberta.ca/employment-standards",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Changes in 2026 are not known."],
  },
];
