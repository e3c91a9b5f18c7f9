import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-vt.ts` begin and end. */
export const usVt: readonly LawScenarios[] = [
  {
    law: "US-VT",
    locations: "[US-VT]",
    employer: "{ employees: { total: 5, US-VT: 1 } }",
    fields: ["pay: $62,000 - $78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 4, US-VT: 1 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2025-06-30",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
