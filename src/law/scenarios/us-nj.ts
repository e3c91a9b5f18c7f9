import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-nj.ts` begin and end. */
export const usNj: readonly LawScenarios[] = [
  {
    law: "US-NJ",
    locations: "[US-NJ]",
    employer: "{ employees: { total: 10, US-NJ: 1 } }",
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
        employer: "{ employees: { total: 9, US-NJ: 1 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2025-05-31",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-NJ-OTCA",
    locations: "[US-NJ]",
    employer: "{ employees: { total: 15 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants with a criminal record need not apply.",
        expect: "fail",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 14 } }",
        says: "Applicants with a criminal record need not apply.",
        expect: "out-of-scope",
      },
      {
        on: "2015-02-28",
        shows: "the same, on the day before the law begins",
        says: "Applicants with a criminal record need not apply.",
        expect: "not-in-force",
      },
    ],
  },
];
