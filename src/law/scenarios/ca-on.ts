import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/ca-on.ts` begin and end. */
export const caOn: readonly LawScenarios[] = [
  {
    law: "CA-ON-AI",
    locations: "[CA-ON]",
    employer: "{ employees: { total: 25 } }",
    fields: ["ai-screening: false"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "leaves the statement out", fields: ["ai-screening: true"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 24 } }",
        fields: ["ai-screening: true"],
        expect: "out-of-scope",
      },
      {
        on: "2025-12-31",
        shows: "the same, on the day before the law begins",
        fields: ["ai-screening: true"],
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "CA-ON-CANEXP",
    locations: "[CA-ON]",
    employer: "{ employees: { total: 25 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Canadian work experience required.",
        expect: "fail",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 24 } }",
        says: "Canadian work experience required.",
        expect: "out-of-scope",
      },
      {
        on: "2025-12-31",
        shows: "the same, on the day before the law begins",
        says: "Canadian work experience required.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "CA-ON-NONCOMPETE",
    locations: "[CA-ON]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "You will sign a non-compete agreement.",
        expect: "risk",
      },
      {
        on: "2021-10-24",
        shows: "the same, on the day before the law begins",
        says: "You will sign a non-compete agreement.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "CA-ON-PAY",
    locations: "[CA-ON]",
    employer: "{ employees: { total: 25 } }",
    fields: ["pay: CAD 62,000 - 78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 24 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2025-12-31",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "CA-ON-VACANCY",
    locations: "[CA-ON]",
    employer: "{ employees: { total: 25 } }",
    fields: ["vacancy: existing"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "leaves the statement out", without: ["vacancy"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 24 } }",
        without: ["vacancy"],
        expect: "out-of-scope",
      },
      {
        on: "2025-12-31",
        shows: "the same, on the day before the law begins",
        without: ["vacancy"],
        expect: "not-in-force",
      },
    ],
  },
];
