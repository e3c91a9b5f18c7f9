import type { Law } from "../law.ts";

/** Philadelphia. */
export const usPaPhiladelphia: readonly Law[] = [
  {
    id: "US-PHL",
    jurisdiction: "US-PA-PHILADELPHIA",
    title: "Fair Criminal Record Screening Standards",
    inForce: {
      from: "2026-01-06",
    },
    employers: [],
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
      {
        rule: "record/unexplained-check",
        weight: "risky",
        elsewhere: "best",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Philadelphia Code ch. 9-3500 as amended by Bill 250373-A",
        url: "https://codelibrary.amlegal.com/codes/philadelphia/latest/philadelphia_pa/0-0-0-280104",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Philadelphia Commission on Human Relations",
  },
];
