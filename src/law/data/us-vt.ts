import type { Law } from "../law.ts";

/** Vermont. Saying that the pay is commission, even in part, is enough. */
export const usVt: readonly Law[] = [
  {
    id: "US-VT",
    jurisdiction: "US-VT",
    title: "Disclosure of compensation in job advertisements",
    inForce: { from: "2025-07-01" },
    employers: [
      { in: "anywhere", atLeast: 5 },
      { in: "US-VT", atLeast: 1 },
    ],
    reach: {
      remote: "unsettled",
      named: "unsettled",
      reportsThere: "remote",
      reportsElsewhere: "outside",
      why: "Vermont covers remote work only if it is done mainly for an office or work location there.",
    },
    postings: { internal: "covered", notices: "excluded" },
    duties: [
      {
        kind: "pay",
        citation: "21 V.S.A. § 495p(a)(1)",
        fixed: "met",
        commissionOnly: "met",
        commissionRate: "met",
        commissionInPart: "met",
        doubtfulSpread: 1,
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "21 V.S.A. § 495p(a)(1)",
        url: "https://legislature.vermont.gov/statutes/section/21/005/00495p",
        quote:
          "An employer shall ensure that any advertisement of a Vermont job opening shall include the compensation or range of compensation for the job opening.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "legislature.vermont.gov",
      },
    ],
    regulator: "Vermont Attorney General, Civil Rights Unit",
  },
];
