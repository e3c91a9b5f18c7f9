import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ny-albanyco.ts` begin and end. */
export const usNyAlbanyco: readonly LawScenarios[] = [
  {
    law: "US-NY-ALBANYCO",
    locations: "[US-NY-ALBANYCO]",
    employer: "{ employees: { total: 4 } }",
    fields: ["pay: $62,000 - $78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 3 } }",
        without: ["pay"],
        expect: "risk",
      },
      {
        on: "2023-03-08",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
