import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ca-sf.ts` begin and end. */
export const usCaSf: readonly LawScenarios[] = [
  {
    law: "US-SF-FCO",
    locations: "[US-CA-SF]",
    employer: "{ employees: { total: 5 } }",
    postings: [
      {
        on: "2026-12-01",
        shows: "says all that it requires",
        says: "We consider qualified applicants with arrest or conviction records as required by applicable law.",
        expect: "pass",
      },
      { on: "2026-12-01", shows: "leaves the statement out", expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 4 } }",
        expect: "out-of-scope",
      },
      { on: "2014-08-12", shows: "the same, on the day before the law begins", expect: "not-in-force" },
    ],
  },
];
