import type { Law } from "../law.ts";

/** Maine. */
export const usMe: readonly Law[] = [
  {
    id: "US-ME",
    jurisdiction: "US-ME",
    title: "Pay ranges in job postings",
    inForce: {
      from: "2026-07-13",
      firm: {
        from: "2026-07-29",
        reason:
          "Sources disagree whether the law of Maine starts on 2026-07-13 or 2026-07-29, so until then this is a risk.",
      },
    },
    employers: [{ in: "anywhere", atLeast: 10 }],
    reach: { remote: "unsettled" },
    postings: { internal: "unsettled", notices: "excluded", only: "with-qualifications" },
    duties: [
      {
        kind: "pay",
        citation: "P.L. 2025 ch. 771 (LD 54)",
        fixed: "unsettled",
        commissionOnly: "met",
        commissionRate: "met",
        doubtfulSpread: 1,
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "P.L. 2025 ch. 771 (LD 54)",
        url: "https://www.mainelegislature.org/legis/bills/display_ps.asp?LD=54&snum=132",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    penalty: "$100 to $500 per violation, by one tracker.",
    regulator: "Maine Department of Labor",
    unsettled: [
      "The first day: 2026-07-29 by most sources, 2026-07-13 by one.",
      "Where the ten employees are counted; fixed figures, remote work and links.",
    ],
  },
  {
    id: "US-ME-FCA",
    jurisdiction: "US-ME",
    title: "Fair Chance in Employment",
    inForce: {
      from: "2021-10-18",
    },
    employers: [],
    reach: {
      remote: "unsettled",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [],
    forbids: [
      {
        rule: "record/clean-background",
        weight: "illegal",
      },
      {
        rule: "record/must-pass",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "26 M.R.S. § 600-A",
        url: "https://legislature.maine.gov/statutes/26/title26sec600-A.html",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
  },
];
