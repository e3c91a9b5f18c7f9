import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/sg.ts` begin and end. */
export const sg: readonly LawScenarios[] = [
  {
    law: "SG-WFA",
    locations: "{ country: SG }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants must be under 35 years of age.",
        expect: "risk",
      },
      {
        on: "2025-01-07",
        shows: "the same, on the day before the law begins",
        says: "Applicants must be under 35 years of age.",
        expect: "not-in-force",
      },
    ],
  },
];
