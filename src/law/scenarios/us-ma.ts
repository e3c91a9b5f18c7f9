import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ma.ts` begin and end. */
export const usMa: readonly LawScenarios[] = [
  {
    law: "US-MA",
    locations: "[US-MA]",
    employer: "{ employees: { US-MA: 25, total: 50 } }",
    fields: ["pay: $62,000 - $78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { US-MA: 24 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2025-10-28",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
