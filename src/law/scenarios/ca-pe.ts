import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/ca-pe.ts` begin and end. */
export const caPe: readonly LawScenarios[] = [
  {
    law: "CA-PE-PAY",
    locations: "[CA-PE]",
    fields: ["pay: CAD 62,000 - 78,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2022-05-31",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
