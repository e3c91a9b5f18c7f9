import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-dc.ts` begin and end. */
export const usDc: readonly LawScenarios[] = [
  {
    law: "US-DC",
    locations: "[US-DC]",
    employer: "{ employees: { US-DC: 1, total: 50 } }",
    fields: ["pay: $62,000 - $78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { US-DC: 0 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2024-06-29",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
