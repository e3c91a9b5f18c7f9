import type { Law } from "../law.ts";

/** Nunavut. */
export const caNu: readonly Law[] = [
  {
    id: "CA-NU-PAY",
    jurisdiction: "CA-NU",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "No duty to state pay in a posting was found in Nunavut.",
    citation: "No statute found",
    url: "https://www.nunavutlegislation.ca/",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Changes in 2026 are not known."],
  },
];
