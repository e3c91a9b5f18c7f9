import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ca-la.ts` begin and end. */
export const usCaLa: readonly LawScenarios[] = [
  {
    law: "US-LA-FCIHO",
    locations: "[US-CA-LA]",
    employer: "{ employees: { total: 10 } }",
    postings: [
      {
        on: "2026-12-01",
        shows: "says all that it requires",
        says: "We consider qualified applicants with arrest or conviction records as required by applicable law.",
        expect: "pass",
      },
      { on: "2026-12-01", shows: "leaves the statement out", expect: "risk" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 9 } }",
        expect: "out-of-scope",
      },
      { on: "2017-01-21", shows: "the same, on the day before the law begins", expect: "not-in-force" },
    ],
  },
];
