import type { Law } from "../law.ts";

/** Cleveland, Ohio. */
export const usOhCleveland: readonly Law[] = [
  {
    id: "US-OH-CLEVELAND",
    jurisdiction: "US-OH-CLEVELAND",
    title: "Pay equity: salary range in postings",
    inForce: { from: "2025-10-27" },
    employers: [{ in: "US-OH-CLEVELAND", atLeast: 15 }],
    reach: { remote: "outside", why: "Cleveland covers jobs to be performed within the city." },
    postings: { internal: "excluded", notices: "unsettled" },
    duties: [{ kind: "pay", citation: "Cleveland Ordinance 104-2025", fixed: "unsettled", doubtfulSpread: 1 }],
    exemptions: [
      {
        employment: ["contractor"],
        effect: "excluded",
        reason: "The ordinance does not cover independent contractors.",
      },
    ],
    sources: [
      {
        citation: "Cleveland Ordinance 104-2025",
        url: "https://www.jdsupra.com/legalnews/what-employers-need-to-know-about-5883433",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    cure: "90 days, by two trackers.",
    penalty: "$1,000 for a first, up to $5,000 for a third violation within five years.",
    regulator: "Cleveland Fair Employment Wage Board",
    unsettled: [
      "Whether a single figure is a range or scale.",
      "One firm dates the start 2025-10-25.",
      "Jobs under a collective agreement are excluded.",
    ],
  },
];
