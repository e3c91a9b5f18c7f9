import type { Law } from "../law.ts";

/** Seattle. */
export const usWaSeattle: readonly Law[] = [
  {
    id: "US-SEA",
    jurisdiction: "US-WA-SEATTLE",
    title: "Fair Chance Employment Ordinance",
    inForce: {
      from: "2013-11-01",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 1,
      },
    ],
    reach: {
      remote: "outside",
      why: "The ordinance covers work in its place; work from home that merely could be there is not counted.",
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
        citation: "SMC 14.17.020",
        url: "https://www.seattle.gov/laborstandards/ordinances/fair-chance-employment",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
    regulator: "Seattle Office of Labor Standards",
  },
];
