import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-il.ts` begin and end. */
export const usIl: readonly LawScenarios[] = [
  {
    law: "US-IL",
    locations: "[US-IL]",
    employer: "{ employees: { total: 15, US-IL: 1 } }",
    fields: [
      "pay: $62,000 - $78,000 per year",
      "benefits: Health insurance, a 401(k) plan and 15 days of paid vacation",
      "other-pay: Annual bonus of up to 10% of base salary",
    ],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 14, US-IL: 1 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2024-12-31",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-IL-AI",
    locations: "[US-IL]",
    fields: ["ai-screening: false"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "no-duty" },
      { on: "2026-12-01", shows: "leaves the statement out", fields: ["ai-screening: true"], expect: "risk" },
      {
        on: "2025-12-31",
        shows: "the same, on the day before the law begins",
        fields: ["ai-screening: true"],
        expect: "not-in-force",
      },
    ],
  },
];
