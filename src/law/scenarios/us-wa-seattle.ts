import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-wa-seattle.ts` begin and end. */
export const usWaSeattle: readonly LawScenarios[] = [
  {
    law: "US-SEA",
    locations: "[US-WA-SEATTLE]",
    employer: "{ employees: { total: 1 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants with a criminal record need not apply.",
        expect: "fail",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 0 } }",
        says: "Applicants with a criminal record need not apply.",
        expect: "out-of-scope",
      },
      {
        on: "2013-10-31",
        shows: "the same, on the day before the law begins",
        says: "Applicants with a criminal record need not apply.",
        expect: "not-in-force",
      },
    ],
  },
];
