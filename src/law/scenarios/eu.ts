import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/eu.ts` begin and end. */
export const eu: readonly LawScenarios[] = [
  {
    law: "EU-PTD-5",
    locations: "{ country: DE }",
    fields: ["pay: €42,000 - €52,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Send your resume with your salary history.",
        expect: "risk",
      },
      {
        on: "2026-06-06",
        shows: "the same, on the day before the law begins",
        says: "Send your resume with your salary history.",
        expect: "not-in-force",
      },
    ],
  },
];
