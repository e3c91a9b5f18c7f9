import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-me.ts` begin and end. */
export const usMe: readonly LawScenarios[] = [
  {
    law: "US-ME",
    locations: "[US-ME]",
    employer: "{ employees: { total: 10 } }",
    fields: ["pay: $62,000 - $78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 9 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2026-07-12",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-ME-FCA",
    locations: "[US-ME]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants with a criminal record need not apply.",
        expect: "fail",
      },
      {
        on: "2021-10-17",
        shows: "the same, on the day before the law begins",
        says: "Applicants with a criminal record need not apply.",
        expect: "not-in-force",
      },
    ],
  },
];
