import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ca.ts` begin and end. */
export const usCa: readonly LawScenarios[] = [
  {
    law: "US-CA",
    locations: "[US-CA]",
    employer: "{ employees: { total: 15, US-CA: 1 } }",
    fields: ["pay: $62,000 - $78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 14, US-CA: 1 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2022-12-31",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-CA-FCA",
    locations: "[US-CA]",
    employer: "{ employees: { total: 5 } }",
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
        employer: "{ employees: { total: 4 } }",
        says: "Applicants with a criminal record need not apply.",
        expect: "out-of-scope",
      },
      {
        on: "2023-09-30",
        shows: "the same, on the day before the law begins",
        says: "Applicants with a criminal record need not apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-CA-SB1100",
    locations: "[US-CA]",
    employer: "{ employees: { total: 5 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "You need a valid driver’s license.",
        expect: "fail",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 4 } }",
        says: "You need a valid driver’s license.",
        expect: "out-of-scope",
      },
      {
        on: "2024-12-31",
        shows: "the same, on the day before the law begins",
        says: "You need a valid driver’s license.",
        expect: "not-in-force",
      },
    ],
  },
];
