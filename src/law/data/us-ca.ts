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
      {
        kind: "pay",
        citation: "Cal. Labor Code § 432.3(c)(3) (SB 1162)",
        fixed: "met",
        link: "unmet",
        commissionOnly: "unmet",
        commissionRate: "met",
        doubtfulSpread: 1,
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Cal. Labor Code § 432.3(c)(3) (SB 1162)",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3.",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
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
      {
        kind: "pay",
        citation: "Cal. Labor Code § 432.3(c)(3) (SB 1162; SB 642, Stats. 2025 ch. 468)",
        fixed: "met",
        link: "unmet",
        commissionOnly: "unmet",
        commissionRate: "met",
        doubtfulSpread: 1,
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Cal. Labor Code § 432.3(c)(3) (SB 1162; SB 642, Stats. 2025 ch. 468)",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3.",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    cure: "No penalty for a first violation once all open postings are updated.",
    penalty: "$100 to $10,000 per violation.",
    regulator: "California Labor Commissioner (DLSE)",
  },
  {
    id: "US-CA-FCA",
    jurisdiction: "US-CA",
    title: "Fair Chance Act",
    inForce: {
      from: "2023-10-01",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 5,
      },
    ],
    reach: {
      remote: "unsettled",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [],
    forbids: [
      {
        rule: "record/clean-background",
        weight: "illegal",
      },
      {
        rule: "record/must-pass",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "2 CCR 11017.1(a)(2); Cal. Gov. Code § 12952",
        url: "https://www.law.cornell.edu/regulations/california/2-CCR-11017.1",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
    regulator: "California Civil Rights Department",
  },
  {
    id: "US-CA-SB1100",
    jurisdiction: "US-CA",
    title: "Driver’s licence statements",
    inForce: {
      from: "2025-01-01",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 5,
      },
    ],
    reach: {
      remote: "unsettled",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [],
    forbids: [
      {
        rule: "licence/driving",
        weight: "illegal",
        elsewhere: "best",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Cal. Gov. Code § 12940 as amended by SB 1100 (Stats. 2024, ch. 877)",
        url: "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240SB1100",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "California Civil Rights Department",
  },
];
