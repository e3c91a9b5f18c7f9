import type { Law } from "../law.ts";

/** Québec. */
export const caQc: readonly Law[] = [
  {
    id: "CA-QC-PAY",
    jurisdiction: "CA-QC",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "No duty to state pay in a posting was found in Québec.",
    citation: "No statute found",
    url: "https://www.legisquebec.gouv.qc.ca/en",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Changes in 2026 are not known."],
  },
];
