import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ny-nyc.ts` begin and end. */
export const usNyNyc: readonly LawScenarios[] = [
  {
    law: "US-NY-NYC",
    locations: "[US-NY-NYC]",
    employer: "{ employees: { total: 4, US-NY-NYC: 1 } }",
    fields: ["pay: $62,000 - $78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 3, US-NY-NYC: 1 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2022-10-31",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-NYC-AEDT",
    locations: "[US-NY-NYC]",
    fields: ["ai-screening: false"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "no-duty" },
      {
        on: "2023-07-04",
        shows: "the same, on the day before the law begins",
        fields: ["ai-screening: true"],
        expect: "not-in-force",
      },
      {
        on: "2026-12-01",
        shows: "the same, for work elsewhere",
        locations: "[US-AK]",
        fields: ["ai-screening: true"],
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-NYC-FCA",
    locations: "[US-NY-NYC]",
    employer: "{ employees: { total: 4 } }",
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
        employer: "{ employees: { total: 3 } }",
        says: "Applicants with a criminal record need not apply.",
        expect: "out-of-scope",
      },
      {
        on: "2015-10-26",
        shows: "the same, on the day before the law begins",
        says: "Applicants with a criminal record need not apply.",
        expect: "not-in-force",
      },
    ],
  },
];
