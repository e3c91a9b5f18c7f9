import type { Law } from "../law.ts";

/** Ithaca, New York. */
export const usNyIthaca: readonly Law[] = [
  {
    id: "US-NY-ITHACA",
    jurisdiction: "US-NY-ITHACA",
    title: "Salary range in job postings",
    inForce: { from: "2022-09-01" },
    employers: [{ in: "US-NY-ITHACA", atLeast: 4 }],
    reach: { remote: "outside", why: "Ithaca covers jobs with their standard work location in the city." },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      { kind: "pay", citation: "Ithaca City Code § 215-3(F) (Ordinance 2022-03)", fixed: "met", doubtfulSpread: 1 },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Ithaca City Code § 215-3(F) (Ordinance 2022-03)",
        url: "https://www.cityofithaca.org/CivicAlerts.aspx?AID=832",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
    regulator: "City of Ithaca",
  },
];
