import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ct.ts` begin and end. */
export const usCt: readonly LawScenarios[] = [
  {
    law: "US-CT",
    locations: "[US-CT]",
    employer: "{ employees: { US-CT: 1, total: 50 } }",
    fields: [
      "pay: $62,000 - $78,000 per year",
      "benefits: Health insurance, a 401(k) plan and 15 days of paid vacation",
    ],
    postings: [
      { on: "2026-12-01", shows: "says all that it requires", expect: "pass" },
      { on: "2026-12-01", shows: "states no pay", without: ["pay"], expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { US-CT: 0 } }",
        without: ["pay"],
        expect: "out-of-scope",
      },
      { on: "2021-09-30", shows: "the same, on the day before the law begins", without: ["pay"], expect: "later" },
    ],
  },
];
