import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-de.ts` begin and end. */
export const usDe: readonly LawScenarios[] = [
  {
    law: "US-DE",
    locations: "[US-DE]",
    employer: "{ employees: { total: 26 } }",
    fields: [
      "pay: $62,000 - $78,000 per year",
      "benefits: Health insurance, a 401(k) plan and 15 days of paid vacation",
      "other-pay: Annual bonus of up to 10% of base salary",
    ],
    postings: [
      { on: "2027-09-26", shows: "says all that it requires", expect: "pass" },
      { on: "2027-09-26", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2027-09-26",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 25 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      {
        on: "2027-09-25",
        shows: "the same, on the day before the law begins",
        without: ["pay"],
        expect: "not-in-force",
      },
    ],
  },
];
