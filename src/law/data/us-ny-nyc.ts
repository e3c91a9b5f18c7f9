import type { Law } from "../law.ts";

/** New York City. Work that can be done there, even in part and from home, counts. */
export const usNyNyc: readonly Law[] = [
  {
    id: "US-NY-NYC",
    jurisdiction: "US-NY-NYC",
    title: "Salary transparency in job advertisements",
    inForce: { from: "2022-11-01" },
    employers: [
      { in: "anywhere", atLeast: 4, contractors: true },
      { in: "US-NY-NYC", atLeast: 1, contractors: true },
    ],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "N.Y.C. Admin. Code § 8-107(32) (Local Laws 32 and 59 of 2022)",
        fixed: "met",
        doubtfulSpread: 1,
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "N.Y.C. Admin. Code § 8-107(32) (Local Laws 32 and 59 of 2022)",
        url: "https://www.nyc.gov/assets/cchr/downloads/pdf/publications/Salary-Transparency-Factsheet.pdf",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    cure: "No penalty for a first violation that is put right within 30 days.",
    penalty: "Up to $250,000.",
    regulator: "New York City Commission on Human Rights",
    unsettled: ["What a job that is paid by commission alone must state."],
  },
  {
    id: "US-NYC-AEDT",
    jurisdiction: "US-NY-NYC",
    title: "Automated employment decision tools",
    inForce: {
      from: "2023-07-05",
    },
    employers: [],
    reach: {
      remote: "applies",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [
      {
        kind: "statement",
        citation: "N.Y.C. Admin. Code § 20-870 ff.; 6 RCNY 5-300 ff.",
        topic: "ai-screening",
        weight: "best",
      },
    ],
    exemptions: [],
    noDuty:
      "New York City asks for a notice ten business days before such a tool is used; the posting is one place for it.",
    sources: [
      {
        citation: "N.Y.C. Admin. Code § 20-870 ff.; 6 RCNY 5-300 ff.",
        url: "https://www.nyc.gov/site/dca/about/automated-employment-decision-tools.page",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
  },
  {
    id: "US-NYC-FCA",
    jurisdiction: "US-NY-NYC",
    title: "Fair Chance Act",
    inForce: {
      from: "2015-10-27",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 4,
      },
    ],
    reach: {
      remote: "applies",
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
        weight: "illegal",
        elsewhere: "best",
      },
      {
        rule: "record/check",
        weight: "illegal",
        elsewhere: "best",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "N.Y.C. Admin. Code § 8-107(11-a); 47 RCNY 2-04",
        url: "https://www.nyc.gov/site/cchr/law/fair-chance-act.page",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "New York City Commission on Human Rights",
  },
];
