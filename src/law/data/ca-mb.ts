import type { Law } from "../law.ts";

/** Manitoba. */
export const caMb: readonly Law[] = [
  {
    id: "CA-MB-PAY",
    jurisdiction: "CA-MB",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "Bills were found in Manitoba, none enacted.",
    citation: "No statute found",
    url: "https://www.gov.mb.ca/labour/standards/",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Changes in 2026 are not known."],
  },
];
