import type { Law } from "../law.ts";

/** New Jersey. The cap on the width of a range is proposed, not law. */
export const usNj: readonly Law[] = [
  {
    id: "US-NJ",
    jurisdiction: "US-NJ",
    title: "Pay and Benefit Transparency Act",
    inForce: { from: "2025-06-01" },
    employers: [
      { in: "anywhere", atLeast: 10 },
      { in: "US-NJ", atLeast: 1, unlessWorkIsThere: true, fewer: "unsettled" },
    ],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "N.J.S.A. 34:6B-23(b)",
        fixed: "met",
        commissionOnly: "unmet",
        commissionRate: "met",
        doubtfulSpread: 0.6,
        spreadSource: "the proposed rule N.J.A.C. 12:74",
      },
      { kind: "benefits", citation: "N.J.S.A. 34:6B-23(b)", openList: "unmet" },
      {
        kind: "other-pay",
        citation: "N.J.S.A. 34:6B-23(b)",
        bareMention: "unmet",
        bareCommission: "unmet",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "N.J.S.A. 34:6B-23(b)",
        url: "https://www.nj.gov/labor/myworkrights/wages/pay-transparency",
        checked: "2026-11-22",
        confidence: "verified",
        by: "the page of the New Jersey Department of Labor",
      },
    ],
    penalty: "$300 for a first, $600 for each later violation.",
    regulator: "New Jersey Department of Labor and Workforce Development",
    unsettled: [
      "Rules proposed in September 2025 would cap the width of a range at 60% of its bottom; they were not adopted as far as found.",
      "The ten employees count over 20 calendar weeks.",
    ],
  },
  {
    id: "US-NJ-OTCA",
    jurisdiction: "US-NJ",
    title: "Opportunity to Compete Act",
    inForce: {
      from: "2015-03-01",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 15,
      },
    ],
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
        citation: "N.J.S.A. 34:6B-11 to -19",
        url: "https://www.nj.gov/labor/myworkrights/wages/opportunity-to-compete/",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "New Jersey Department of Labor and Workforce Development",
  },
];
