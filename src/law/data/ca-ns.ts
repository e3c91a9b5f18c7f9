import type { Law } from "../law.ts";

/** Nova Scotia. */
export const caNs: readonly Law[] = [
  {
    id: "CA-NS-PAY",
    jurisdiction: "CA-NS",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "Nova Scotia limits questions about pay history, and no duty to state pay in a posting was found.",
    citation: "Labour Standards Code (pay history alone)",
    url: "https://nslegislature.ca/legislative-business/bills-statutes",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Changes in 2026 are not known."],
  },
];
