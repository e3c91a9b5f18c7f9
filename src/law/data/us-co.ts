import type { Law } from "../law.ts";

/** Colorado. The amendment of 2023 added the application deadline. */
export const usCo: readonly Law[] = [
  {
    id: "US-CO",
    jurisdiction: "US-CO",
    title: "Equal Pay for Equal Work Act, Part 2",
    inForce: { from: "2021-01-01", until: "2023-12-31" },
    employers: [{ in: "US-CO", atLeast: 1 }],
    reach: { remote: "applies", excludedResidents: "no-effect" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      { kind: "pay", citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085)", fixed: "met", doubtfulSpread: 1 },
      { kind: "benefits", citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085)", openList: "unmet" },
      { kind: "other-pay", citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085)", bareMention: "unmet" },
      { kind: "how-to-apply", citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085)",
        url: "https://regulations.justia.com/states/colorado/1100/1101-d-1/rule-7-ccr-1103-18/rule-7-ccr-1103-18-11",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
    penalty: "$500 to $10,000 per violation; each distinct posting counts.",
    regulator: "Colorado Department of Labor and Employment, Division of Labor Standards and Statistics",
    unsettled: [
      "Whether a link may still stand for pay and benefits, as guidance of 2021 allowed.",
      "What a job that is paid by commission alone must state.",
      "Until 2029-07-01 an employer outside Colorado with fewer than 15 employees there, all remote, need announce remote openings only.",
    ],
  },
  {
    id: "US-CO",
    jurisdiction: "US-CO",
    title: "Equal Pay for Equal Work Act, Part 2, as amended in 2023",
    inForce: { from: "2024-01-01" },
    employers: [{ in: "US-CO", atLeast: 1 }],
    reach: { remote: "applies", excludedResidents: "no-effect" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085, SB 23-105); POST Rules, 7 CCR 1103-18, Rule 11.1",
        fixed: "met",
        doubtfulSpread: 1,
      },
      {
        kind: "benefits",
        citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085, SB 23-105); POST Rules, 7 CCR 1103-18, Rule 11.1",
        openList: "unmet",
      },
      {
        kind: "other-pay",
        citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085, SB 23-105); POST Rules, 7 CCR 1103-18, Rule 11.1",
        bareMention: "unmet",
      },
      {
        kind: "deadline",
        citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085, SB 23-105); POST Rules, 7 CCR 1103-18, Rule 11.1",
      },
      {
        kind: "how-to-apply",
        citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085, SB 23-105); POST Rules, 7 CCR 1103-18, Rule 11.1",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203 (SB 19-085, SB 23-105); POST Rules, 7 CCR 1103-18, Rule 11.1",
        url: "https://regulations.justia.com/states/colorado/1100/1101-d-1/rule-7-ccr-1103-18/rule-7-ccr-1103-18-11",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
    penalty: "$500 to $10,000 per violation; each distinct posting counts.",
    regulator: "Colorado Department of Labor and Employment, Division of Labor Standards and Statistics",
    unsettled: [
      "Whether a link may still stand for pay and benefits, as guidance of 2021 allowed.",
      "What a job that is paid by commission alone must state.",
      "Until 2029-07-01 an employer outside Colorado with fewer than 15 employees there, all remote, need announce remote openings only.",
    ],
  },
  {
    id: "US-CO-AI",
    jurisdiction: "US-CO",
    title: "Automated decisions",
    inForce: {
      from: "2027-01-01",
    },
    employers: [],
    reach: {
      remote: "unsettled",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [
      {
        kind: "statement",
        citation: "Colo. SB 26-189",
        topic: "ai-screening",
        weight: "best",
      },
    ],
    exemptions: [],
    later: [
      {
        citation: "Colo. SB 26-189",
        moment: "when-used",
        what: "Colorado requires a notice where applicants meet the automated system.",
      },
    ],
    sources: [
      {
        citation: "Colo. SB 26-189",
        url: "https://leg.colorado.gov/bills/sb26-189",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["SB 24-205 never took effect; SB 26-189 replaced it."],
  },
  {
    id: "US-CO-CTC",
    jurisdiction: "US-CO",
    title: "Chance to Compete Act",
    inForce: {
      from: "2019-09-01",
      until: "2021-08-31",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 11,
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
        citation: "C.R.S. 8-2-130",
        url: "https://leg.colorado.gov/bills/hb19-1025",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
  },
  {
    id: "US-CO-CTC",
    jurisdiction: "US-CO",
    title: "Chance to Compete Act",
    inForce: {
      from: "2021-09-01",
    },
    employers: [],
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
        citation: "C.R.S. 8-2-130",
        url: "https://leg.colorado.gov/bills/hb19-1025",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
  },
];
