import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/ca-qc.ts` begin and end. */
export const caQc: readonly LawScenarios[] = [
  {
    law: "CA-QC-LANG",
    locations: "[CA-QC]",
    fields: ["translation-of: planificateur"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "leaves the statement out", without: ["translation-of"], expect: "risk" },
      {
        on: "2022-05-31",
        shows: "the same, on the day before the law begins",
        without: ["translation-of"],
        expect: "not-in-force",
      },
    ],
  },
];
