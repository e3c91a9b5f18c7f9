import type { Law } from "../law.ts";

/** United Kingdom. */
export const gb: readonly Law[] = [
  {
    id: "UK-AGENCY",
    jurisdiction: "GB",
    title: "Agency advertisements",
    inForce: { from: "2004-04-06" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "The regulations bind employment agencies and businesses alone, and do not ask for pay.",
    citation: "Conduct of Employment Agencies and Employment Businesses Regulations 2003",
    url: "https://www.legislation.gov.uk/uksi/2003/3319/contents",
    checked: "2026-11-22",
    confidence: "recalled",
    unsettled: ["Whether the employer is an agency is not known to the tool."],
  },
  {
    id: "UK-PAY",
    jurisdiction: "GB",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "The United Kingdom has no duty to state pay in a posting; proposals are at the stage of consultation.",
    citation: "No statute found",
    url: "https://www.gov.uk/browse/employing-people",
    checked: "2026-11-22",
    confidence: "recalled",
  },
];
