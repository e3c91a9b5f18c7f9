import type { Law } from "../law.ts";

/** Los Angeles County: its unincorporated places. */
export const usCaLaco: readonly Law[] = [
  {
    id: "US-LACO-FCO",
    jurisdiction: "US-CA-LACO",
    title: "Fair Chance Ordinance for Employers",
    inForce: {
      from: "2024-09-03",
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
        citation: "Los Angeles County Code, ch. 8.300",
        topic: "fair-chance",
        names: ["Los Angeles County Fair Chance Ordinance for Employers", "California Fair Chance Act"],
        listsDutiesWithCheck: true,
      },
    ],
    forbids: [
      {
        rule: "record/clean-background",
        weight: "illegal",
      },
      {
        rule: "record/must-pass",
        weight: "illegal",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Los Angeles County Code, ch. 8.300",
        url: "https://dcba.lacounty.gov/fairchance/",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["The duties that a record could bear on must be listed where a check is planned; this is not checked."],
  },
];
