import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/pl.ts` begin and end. */
export const pl: readonly LawScenarios[] = [
  {
    law: "PL-PAY",
    locations: "{ country: PL }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "later" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Send your resume with your salary history.",
        expect: "fail",
      },
      {
        on: "2025-12-23",
        shows: "the same, on the day before the law begins",
        says: "Send your resume with your salary history.",
        expect: "not-in-force",
      },
    ],
  },
];
