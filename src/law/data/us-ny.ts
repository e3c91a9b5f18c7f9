import type { Law } from "../law.ts";

/** New York State. The rules proposed under it lapsed; the statute and the Department's answers count. */
export const usNy: readonly Law[] = [
  {
    id: "US-NY",
    jurisdiction: "US-NY",
    title: "Pay Transparency Act",
    inForce: { from: "2023-09-17" },
    employers: [{ in: "anywhere", atLeast: 4 }],
    reach: {
      remote: "unsettled",
      reportsThere: "any",
      why: "New York State covers work that will be done there at least in part, or that reports there; whether a role that merely could be done there is covered is open.",
    },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "N.Y. Labor Law § 194-b (L. 2022 ch. 723)",
        fixed: "met",
        commissionOnly: "met",
        commissionRate: "met",
        doubtfulSpread: 1,
      },
      { kind: "job-description", citation: "N.Y. Labor Law § 194-b (L. 2022 ch. 723)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "N.Y. Labor Law § 194-b (L. 2022 ch. 723)",
        url: "https://www.nysenate.gov/legislation/laws/LAB/194-B",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
    penalty: "Up to $1,000, $2,000 and $3,000 for a first, second and third violation.",
    regulator: "New York State Department of Labor",
    unsettled: [
      "Where the four employees are counted: the text names no place.",
      "Temporary help firms and, by rules that lapsed, government agencies are excluded.",
    ],
  },
];
