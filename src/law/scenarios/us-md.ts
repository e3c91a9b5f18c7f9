import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-md.ts` begin and end. */
export const usMd: readonly LawScenarios[] = [
  {
    law: "US-MD",
    locations: "[US-MD]",
    fields: [
      "pay: $62,000 - $78,000 per year",
      "benefits: Health insurance, a 401(k) plan and 15 days of paid vacation",
      "other-pay: Annual bonus of up to 10% of base salary",
    ],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2024-09-30",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
