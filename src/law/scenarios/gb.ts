import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/gb.ts` begin and end. */
export const gb: readonly LawScenarios[] = [
  {
    law: "UK-EQA",
    locations: "{ country: GB }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "fail",
      },
      {
        on: "2010-09-30",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "UK-NIR",
    locations: "[GB-NIR]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2006-09-30",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
];
