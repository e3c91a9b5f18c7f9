import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/it.ts` begin and end. */
export const it: readonly LawScenarios[] = [
  {
    law: "IT-PAY",
    locations: "{ country: IT }",
    fields: ["pay: €42,000 - €52,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-06-06",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
