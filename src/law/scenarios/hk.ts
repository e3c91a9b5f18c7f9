import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/hk.ts` begin and end. */
export const hk: readonly LawScenarios[] = [
  {
    law: "HK-ADS",
    locations: "{ country: HK }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "fail",
      },
      {
        on: "1996-12-19",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
];
