import type { Law } from "../law.ts";

/** Albany County, New York. */
export const usNyAlbanyco: readonly Law[] = [
  {
    id: "US-NY-ALBANYCO",
    jurisdiction: "US-NY-ALBANYCO",
    title: "Omnibus Human Rights Law: pay in job postings",
    inForce: { from: "2023-03-09" },
    employers: [{ in: "anywhere", atLeast: 4, fewer: "unsettled" }],
    reach: { remote: "outside", why: "Albany County covers positions in the county." },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [{ kind: "pay", citation: "Albany County Local Law E of 2022", fixed: "unsettled", doubtfulSpread: 1 }],
    exemptions: [],
    sources: [
      {
        citation: "Albany County Local Law E of 2022",
        url: "https://albanycounty.legistar.com/LegislationDetail.aspx?ID=5639308&GUID=B5994553-D7BE-4553-82B3-599AA966FA46",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Albany County",
    unsettled: ["From how many employees it binds.", "The exact first day; 2023-03-09 was expected."],
  },
];
