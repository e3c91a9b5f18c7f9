import type { Law } from "../law.ts";

/** Australia. */
export const au: readonly Law[] = [
  {
    id: "AU-PAY",
    jurisdiction: "AU",
    title: "Fair Work Act: pay in advertisements",
    inForce: { from: "2023-01-07" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "Australia does not ask for pay in a posting; pay that is stated may not be below the legal minimum.",
    citation: "Fair Work Act 2009 (Cth) s. 536AA",
    url: "https://www.legislation.gov.au/C2009A00028/latest",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Whether stated pay is below an award is not checked."],
  },
];
