import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ny-westchester.ts` begin and end. */
export const usNyWestchester: readonly LawScenarios[] = [
  {
    law: "US-NY-WESTCHESTER",
    locations: "[US-NY-WESTCHESTER]",
    employer: "{ employees: { total: 4, US-NY-WESTCHESTER: 4 } }",
    fields: ["pay: $62,000 - $78,000 per year"],
    postings: [
      { on: "2022-11-06", shows: "says all that it requires", expect: "pass" },
      { on: "2022-11-06", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2022-11-06",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 3, US-NY-WESTCHESTER: 3 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2022-11-05",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
