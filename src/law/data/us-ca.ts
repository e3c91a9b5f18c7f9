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
        citation: "Cal. Labor Code § 432.3(c)(3)",
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
        citation: "Cal. Labor Code § 432.3(c)(3)",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3.",
        quote: "An employer with 15 or more employees shall include the pay scale for a position in any job posting.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the section, current through the session of 2024",
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
        citation: "Cal. Labor Code § 432.3(c)(3)",
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
        citation: "Cal. Labor Code § 432.3(c)(3)",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3.",
        quote: "An employer with 15 or more employees shall include the pay scale for a position in any job posting.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the section, current through the session of 2024",
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
        citation: "2 CCR § 11017.1(a)(2)",
        url: "https://www.law.cornell.edu/regulations/california/2-CCR-11017.1",
        quote:
          'Employers are prohibited from including statements in job advertisements, postings, applications, or other materials that no persons with criminal history will be considered for hire, such as "No Felons" or "Must Have Clean Record."',
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy at law.cornell.edu",
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
