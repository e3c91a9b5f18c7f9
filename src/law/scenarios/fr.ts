import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/fr.ts` begin and end. */
export const fr: readonly LawScenarios[] = [
  {
    law: "FR-OFFRE",
    locations: "{ country: FR }",
    fields: ["translation-of: planificateur"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "leaves the statement out", without: ["translation-of"], expect: "risk" },
      {
        on: "2008-04-30",
        shows: "the same, on the day before the law begins",
        without: ["translation-of"],
        expect: "not-in-force",
      },
    ],
  },
];
