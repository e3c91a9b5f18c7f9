import type { Law } from "../law.ts";

/** California. Since 2026 the scale is what the employer expects to pay upon hire. */
export const usCa: readonly Law[] = [
  {
    id: "US-CA",
    jurisdiction: "US-CA",
    title: "Pay scale in job postings",
    inForce: { from: "2023-01-01", until: "2025-12-31" },
    employers: [
      { in: "anywhere", atLeast: 15 },
      { in: "US-CA", atLeast: 1 },
    ],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      { kind: "pay", fixed: "met", link: "unmet", commissionOnly: "unmet", commissionRate: "met", doubtfulSpread: 1 },
    ],
    exemptions: [],
    citation: "Cal. Labor Code § 432.3(c)(3) (SB 1162)",
    url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3.",
    checked: "2026-11-22",
    confidence: "secondary",
    cure: "No penalty for a first violation once all open postings are updated.",
    penalty: "$100 to $10,000 per violation.",
    regulator: "California Labor Commissioner (DLSE)",
  },
  {
    id: "US-CA",
    jurisdiction: "US-CA",
    title: "Pay scale in job postings, as expected upon hire",
    inForce: { from: "2026-01-01" },
    employers: [
      { in: "anywhere", atLeast: 15 },
      { in: "US-CA", atLeast: 1 },
    ],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      { kind: "pay", fixed: "met", link: "unmet", commissionOnly: "unmet", commissionRate: "met", doubtfulSpread: 1 },
    ],
    exemptions: [],
    citation: "Cal. Labor Code § 432.3(c)(3) (SB 1162; SB 642, Stats. 2025 ch. 468)",
    url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3.",
    checked: "2026-11-22",
    confidence: "secondary",
    cure: "No penalty for a first violation once all open postings are updated.",
    penalty: "$100 to $10,000 per violation.",
    regulator: "California Labor Commissioner (DLSE)",
  },
];
