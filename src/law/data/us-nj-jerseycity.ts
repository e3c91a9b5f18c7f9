import type { Law } from "../law.ts";

/** Jersey City, New Jersey. Independent contractors count. */
export const usNjJerseycity: readonly Law[] = [
  {
    id: "US-NJ-JERSEYCITY",
    jurisdiction: "US-NJ-JERSEYCITY",
    title: "Pay transparency in job postings",
    inForce: { from: "2022-04-13" },
    employers: [{ in: "US-NJ-JERSEYCITY", atLeast: 5, contractors: true }],
    reach: { remote: "outside", why: "The ordinance of Jersey City says nothing about remote work." },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "Jersey City Mun. Code § 148-4.1 (Ord. 22-026, amended by Ord. 22-045)",
        fixed: "unsettled",
        doubtfulSpread: 1,
      },
      { kind: "benefits", citation: "Jersey City Mun. Code § 148-4.1 (Ord. 22-026, amended by Ord. 22-045)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Jersey City Mun. Code § 148-4.1 (Ord. 22-026, amended by Ord. 22-045)",
        url: "https://www.jerseycitynj.gov/residentresources/inclusion/paytransparency",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    penalty: "Up to $2,000, by one tracker.",
    regulator: "City of Jersey City",
    unsettled: [
      "Whether a principal place of business in the city was needed before the amendment of 2022-06-15.",
      "Whether other compensation must be described.",
    ],
  },
];
