import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/kr.ts` begin and end. */
export const kr: readonly LawScenarios[] = [
  {
    law: "KR-FAIRHIRE",
    locations: "{ country: KR }",
    employer: "{ employees: { total: 30 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Attractive appearance required.",
        expect: "risk",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 29 } }",
        says: "Attractive appearance required.",
        expect: "out-of-scope",
      },
      {
        on: "2014-01-20",
        shows: "the same, on the day before the law begins",
        says: "Attractive appearance required.",
        expect: "not-in-force",
      },
    ],
  },
];
