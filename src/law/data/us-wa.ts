import type { Law } from "../law.ts";

/** Washington. Since 2025-07-27 a fixed wage is enough. */
export const usWa: readonly Law[] = [
  {
    id: "US-WA",
    jurisdiction: "US-WA",
    title: "Equal Pay and Opportunities Act: wage scale and benefits in postings",
    inForce: { from: "2023-01-01", until: "2025-07-26" },
    employers: [
      { in: "anywhere", atLeast: 15 },
      { in: "US-WA", atLeast: 1 },
    ],
    reach: { remote: "applies", excludedResidents: "no-effect" },
    postings: { internal: "covered", notices: "excluded", only: "with-qualifications" },
    duties: [
      {
        kind: "pay",
        citation: "RCW 49.58.110(1)",
        fixed: "unsettled",
        commissionOnly: "unmet",
        commissionRate: "met",
        doubtfulSpread: 1,
      },
      { kind: "benefits", citation: "RCW 49.58.110(1)", openList: "unsettled" },
      { kind: "other-pay", citation: "RCW 49.58.110(1)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "RCW 49.58.110(1)",
        url: "https://app.leg.wa.gov/RCW/default.aspx?cite=49.58.110",
        quote:
          "The employer must disclose in each posting for each job opening the wage scale or salary range, and a general description of all of the benefits and other compensation to be offered to the hired applicant.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the section at instalawyer.io",
      },
    ],
    penalty: "Damages of $100 to $5,000 per violation; civil penalties of up to $1,000.",
    regulator: "Washington State Department of Labor & Industries",
    unsettled: [
      "Whether an employer without an employee in Washington is covered when it recruits for a job that could be done there.",
      "Whether a link may stand for the benefits.",
    ],
  },
  {
    id: "US-WA",
    jurisdiction: "US-WA",
    title: "Equal Pay and Opportunities Act: wage scale or fixed wage, and benefits, in postings",
    inForce: { from: "2025-07-27" },
    employers: [
      { in: "anywhere", atLeast: 15 },
      { in: "US-WA", atLeast: 1 },
    ],
    reach: { remote: "applies", excludedResidents: "no-effect" },
    postings: { internal: "covered", notices: "excluded", only: "with-qualifications" },
    duties: [
      {
        kind: "pay",
        citation: "RCW 49.58.110(1)",
        fixed: "met",
        commissionOnly: "unmet",
        commissionRate: "met",
        doubtfulSpread: 1,
      },
      {
        kind: "benefits",
        citation: "RCW 49.58.110(1)",
        openList: "unsettled",
      },
      { kind: "other-pay", citation: "RCW 49.58.110(1)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "RCW 49.58.110(1)",
        url: "https://app.leg.wa.gov/RCW/default.aspx?cite=49.58.110",
        quote:
          "The employer must disclose in each posting for each job opening the wage scale or salary range, and a general description of all of the benefits and other compensation to be offered to the hired applicant.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the section at instalawyer.io",
      },
    ],
    cure: "Five business days after written notice, until 2027-07-27.",
    penalty: "Damages of $100 to $5,000 per violation; civil penalties of up to $1,000.",
    regulator: "Washington State Department of Labor & Industries",
    unsettled: [
      "Whether an employer without an employee in Washington is covered when it recruits for a job that could be done there.",
      "Whether a link may stand for the benefits.",
    ],
  },
  {
    id: "US-WA-FCA",
    jurisdiction: "US-WA",
    title: "Fair Chance Act",
    inForce: {
      from: "2018-06-07",
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
        citation: "RCW 49.94.010(2)",
        url: "https://app.leg.wa.gov/rcw/default.aspx?cite=49.94.010",
        quote:
          'An employer may not advertise employment openings in a way that excludes people with criminal records from applying. Ads that state "no felons," "no criminal background," or otherwise convey similar messages are prohibited.',
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the section at getpocketlaw.com",
      },
    ],
    regulator: "Washington State Attorney General",
    unsettled: [
      "The act was strengthened from 2026-07-01 for employers of 15 or more, and is for others from 2027-01-01; what a posting may say did not change.",
    ],
  },
];
