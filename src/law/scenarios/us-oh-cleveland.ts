import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-oh-cleveland.ts` begin and end. */
export const usOhCleveland: readonly LawScenarios[] = [
  {
    law: "US-OH-CLEVELAND",
    locations: "[US-OH-CLEVELAND]",
    employer: "{ employees: { US-OH-CLEVELAND: 15, total: 50 } }",
    fields: ["pay: $62,000 - $78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { US-OH-CLEVELAND: 14 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2025-10-26",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
