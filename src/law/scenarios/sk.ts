import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/sk.ts` begin and end. */
export const sk: readonly LawScenarios[] = [
  {
    law: "SK-PAY",
    locations: "{ country: SK }",
    fields: ["pay: €42,000 - €52,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2018-04-30",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
