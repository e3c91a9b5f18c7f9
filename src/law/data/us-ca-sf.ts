import type { Law } from "../law.ts";

/** San Francisco. */
export const usCaSf: readonly Law[] = [
  {
    id: "US-SF-FCO",
    jurisdiction: "US-CA-SF",
    title: "Fair Chance Ordinance",
    inForce: {
      from: "2014-08-13",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 5,
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
    duties: [
      {
        kind: "statement",
        citation: "San Francisco Police Code, art. 49",
        topic: "fair-chance",
      },
    ],
    forbids: [
      {
        rule: "record/clean-background",
        weight: "illegal",
      },
      {
        rule: "record/must-pass",
        weight: "risky",
      },
      {
        rule: "record/check",
        weight: "best",
        elsewhere: "best",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "San Francisco Police Code, art. 49",
        url: "https://www.sf.gov/information--fair-chance-ordinance",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["It bound employers of 20 or more at first; that it is five now is recalled."],
  },
];
