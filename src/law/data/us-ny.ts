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
        citation: "N.Y. Labor Law § 194-b(1)(a)(i)",
        fixed: "met",
        commissionOnly: "met",
        commissionRate: "met",
        doubtfulSpread: 1,
      },
      { kind: "job-description", citation: "N.Y. Labor Law § 194-b(1)(a)(ii)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "N.Y. Labor Law § 194-b(1)(a)(i)",
        url: "https://www.nysenate.gov/legislation/laws/LAB/194-B",
        quote:
          "No employer, employment agency, employee, or agent thereof shall advertise a job, promotion, or transfer opportunity that will physically be performed, at least in part, in the state of New York […] without disclosing the following: (i) the compensation or a range of compensation for such job, promotion, or transfer opportunity;",
        checked: "2026-12-01",
        confidence: "verified",
        by: "nysenate.gov, entry of 2023-09-22",
      },
      {
        citation: "N.Y. Labor Law § 194-b(1)(a)(ii)",
        url: "https://www.nysenate.gov/legislation/laws/LAB/194-B",
        quote: "the job description for such job, promotion, or transfer opportunity, if such description exists.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "nysenate.gov, entry of 2023-09-22",
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
