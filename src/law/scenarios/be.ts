import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/be.ts` begin and end. */
export const be: readonly LawScenarios[] = [
  {
    law: "BE-PAY",
    locations: "{ country: BE }",
    employer: "{ employees: { total: 50 }, kind: public }",
    fields: ["pay: €42,000 - €52,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "risk" },
      {
        on: "2024-12-31",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
