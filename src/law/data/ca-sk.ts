import type { Law } from "../law.ts";

/** Saskatchewan. */
export const caSk: readonly Law[] = [
  {
    id: "CA-SK-PAY",
    jurisdiction: "CA-SK",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "No duty to state pay in a posting was found in Saskatchewan.",
    citation: "No statute found",
    url: "https://www.saskatchewan.ca/business/employment-standards",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Changes in 2026 are not known."],
  },
];
