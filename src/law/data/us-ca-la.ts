import type { Law } from "../law.ts";

/** City of Los Angeles. */
export const usCaLa: readonly Law[] = [
  {
    id: "US-LA-FCIHO",
    jurisdiction: "US-CA-LA",
    title: "Fair Chance Initiative for Hiring Ordinance",
    inForce: {
      from: "2017-01-22",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 10,
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
        citation: "LAMC § 189.04",
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
    exemptEmployers: [
      {
        kind: "public",
        effect: "excluded",
        reason: "The ordinance leaves out the City and other public bodies.",
      },
    ],
    sources: [
      {
        citation: "LAMC § 189.04",
        url: "https://codelibrary.amlegal.com/codes/los_angeles/latest/lamc/0-0-0-381063",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["The exact wording of the ordinance was not seen."],
    isTextUnseen: true,
  },
];
