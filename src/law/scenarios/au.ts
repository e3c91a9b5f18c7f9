import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/au.ts` begin and end. */
export const au: readonly LawScenarios[] = [
  {
    law: "AU-ADS",
    locations: "{ country: AU }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants must be under 35 years of age.",
        expect: "risk",
      },
      {
        on: "2004-06-21",
        shows: "the same, on the day before the law begins",
        says: "Applicants must be under 35 years of age.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "AU-SECRECY",
    locations: "{ country: AU }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "You must keep your salary confidential.",
        expect: "risk",
      },
      {
        on: "2022-12-06",
        shows: "the same, on the day before the law begins",
        says: "You must keep your salary confidential.",
        expect: "not-in-force",
      },
    ],
  },
];
