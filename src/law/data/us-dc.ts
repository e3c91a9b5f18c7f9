import type { Law } from "../law.ts";

/** District of Columbia. Benefits need not stand in the posting. */
export const usDc: readonly Law[] = [
  {
    id: "US-DC",
    jurisdiction: "US-DC",
    title: "Wage Transparency Omnibus Amendment Act",
    inForce: { from: "2024-06-30" },
    employers: [{ in: "US-DC", atLeast: 1 }],
    reach: { remote: "unsettled" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "D.C. Code § 32-1453.01(a)(1)",
        fixed: "unsettled",
        doubtfulSpread: 1,
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "D.C. Code § 32-1453.01(a)(1)",
        url: "https://code.dccouncil.gov/us/dc/council/code/sections/32-1453.01",
        quote:
          "Provide the minimum and maximum projected salary or hourly pay in all job listings and position descriptions advertised.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "code.dccouncil.gov",
      },
    ],
    regulator: "Office of the Attorney General for the District of Columbia",
    unsettled: [
      "Whether a single figure is enough.",
      "That healthcare benefits exist is owed before the first interview, not in the posting.",
      "The governments of the District and of the United States are excluded.",
    ],
  },
];
