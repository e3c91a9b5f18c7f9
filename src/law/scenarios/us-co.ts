import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-co.ts` begin and end. */
export const usCo: readonly LawScenarios[] = [
  {
    law: "US-CO",
    locations: "[US-CO]",
    employer: "{ employees: { US-CO: 1, total: 50 } }",
    fields: [
      "pay: $62,000 - $78,000 per year",
      "benefits: Health insurance, a 401(k) plan and 15 days of paid vacation",
      "other-pay: Annual bonus of up to 10% of base salary",
      "closes: 2026-12-31",
      "apply: https://example.com/apply",
    ],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { US-CO: 0 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2020-12-31",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        fields: ["closes: 2021-01-30"],
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-CO-AI",
    locations: "[US-CO]",
    fields: ["ai-screening: false"],
    postings: [
      { on: "2027-01-01", shows: "says all that it requires", expect: "later" },
      {
        on: "2026-12-31",
        shows: "the same, on the day before the law begins",
        fields: ["ai-screening: true"],
        expect: "not-in-force",
      },
      {
        on: "2027-01-01",
        shows: "the same, for work elsewhere",
        locations: "[US-AK]",
        fields: ["ai-screening: true"],
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-CO-CTC",
    locations: "[US-CO]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants with a criminal record need not apply.",
        expect: "fail",
      },
      {
        on: "2019-08-31",
        shows: "the same, on the day before the law begins",
        says: "Applicants with a criminal record need not apply.",
        expect: "not-in-force",
      },
    ],
  },
];
