import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/ca-bc.ts` begin and end. */
export const caBc: readonly LawScenarios[] = [
  {
    law: "CA-BC-PAY",
    locations: "[CA-BC]",
    fields: ["pay: CAD 62,000 - 78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2023-05-10",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
