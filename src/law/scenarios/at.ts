import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/at.ts` begin and end. */
export const at: readonly LawScenarios[] = [
  {
    law: "AT-GLBG",
    locations: "{ country: AT }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants must be under 35 years of age.",
        expect: "risk",
      },
      {
        on: "2004-06-30",
        shows: "the same, on the day before the law begins",
        says: "Applicants must be under 35 years of age.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "AT-PAY",
    locations: "{ country: AT }",
    fields: ["pay: €42,000 - €52,000 per year"],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2011-02-28",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
