import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-pa-philadelphia.ts` begin and end. */
export const usPaPhiladelphia: readonly LawScenarios[] = [
  {
    law: "US-PHL",
    locations: "[US-PA-PHILADELPHIA]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants with a criminal record need not apply.",
        expect: "fail",
      },
      {
        on: "2026-01-05",
        shows: "the same, on the day before the law begins",
        says: "Applicants with a criminal record need not apply.",
        expect: "not-in-force",
      },
    ],
  },
];
