import type { Law } from "../law.ts";

/** Yukon. */
export const caYt: readonly Law[] = [
  {
    id: "CA-YT-PAY",
    jurisdiction: "CA-YT",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "No duty to state pay in a posting was found in Yukon.",
    citation: "No statute found",
    url: "https://laws.yukon.ca/",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Changes in 2026 are not known."],
  },
];
