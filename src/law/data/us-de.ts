import type { Law } from "../law.ts";

/** Delaware, from 2027-09-26. */
export const usDe: readonly Law[] = [
  {
    id: "US-DE",
    jurisdiction: "US-DE",
    title: "Pay and benefits in postings",
    inForce: { from: "2027-09-26" },
    employers: [{ in: "anywhere", atLeast: 26 }],
    reach: {
      remote: "unsettled",
      reportsThere: "remote",
      why: "Delaware covers remote work only for employers based there.",
    },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "19 Del. C. § 709C (HS 2 for HB 105)",
        fixed: "met",
        commissionOnly: "met",
        commissionRate: "met",
        commissionInPart: "met",
        doubtfulSpread: 1,
      },
      { kind: "benefits", citation: "19 Del. C. § 709C (HS 2 for HB 105)" },
      { kind: "other-pay", citation: "19 Del. C. § 709C (HS 2 for HB 105)" },
    ],
    exemptions: [
      {
        employment: ["temporary"],
        effect: "unsettled",
        reason: "Delaware exempts temporary jobs that need somebody at once; whether this is one is open.",
      },
    ],
    sources: [
      {
        citation: "19 Del. C. § 709C (HS 2 for HB 105)",
        url: "https://legis.delaware.gov/SessionLaws/Chapter?id=42391",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    penalty: "A written warning, then $500 to $10,000.",
    regulator: "Delaware Department of Labor",
    unsettled: ["Jobs under a collective agreement are exempt under conditions."],
  },
];
