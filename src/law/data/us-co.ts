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
      { kind: "pay", citation: "C.R.S. § 8-5-201(2) (SB 19-085)", fixed: "met", doubtfulSpread: 1 },
      { kind: "benefits", citation: "C.R.S. § 8-5-201(2) (SB 19-085)", openList: "unmet" },
      { kind: "other-pay", citation: "C.R.S. § 8-5-201(2) (SB 19-085)", bareMention: "unmet" },
      { kind: "how-to-apply", citation: "7 CCR 1103-13, Rule 4.2" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "C.R.S. § 8-5-201(2) (SB 19-085)",
        url: "https://leg.colorado.gov/bills/sb19-085",
        quote:
          "disclose in each posting for each job the hourly or salary compensation, or a range of hourly or the salary compensation, and a general description of all of the benefits and other compensation to be offered to the hired applicant.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the quotation of the section in the Equal Pay Transparency Rules, Rule 4.1",
      },
      {
        citation: "7 CCR 1103-13, Rule 4.2",
        url: "https://cdle.colorado.gov/laws-regulations-guidance/equal-pay-transparency-rules",
        checked: "2026-12-01",
        confidence: "recalled",
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
        citation: "C.R.S. § 8-5-201(2)(a)",
        fixed: "met",
        doubtfulSpread: 1,
      },
      {
        kind: "benefits",
        citation: "C.R.S. § 8-5-201(2)(b)",
        openList: "unmet",
      },
      {
        kind: "other-pay",
        citation: "C.R.S. § 8-5-201(2)(b)",
        bareMention: "unmet",
      },
      {
        kind: "deadline",
        citation: "C.R.S. § 8-5-201(2)(c)",
      },
      {
        kind: "how-to-apply",
        citation: "7 CCR 1103-18, Rule 11.1",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "C.R.S. § 8-5-201(2)(a)",
        url: "https://leg.colorado.gov/bills/sb23-105",
        quote: "disclose pay and other information in all job postings and notices, both internal and public;",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the Division’s INFO #9A, in the copy at ezel.ai, and the enrolled Senate Bill 23-105",
      },
      {
        citation: "C.R.S. § 8-5-201(2)(b)",
        url: "https://leg.colorado.gov/bills/sb23-105",
        quote: "A GENERAL DESCRIPTION OF THE BENEFITS AND OTHER COMPENSATION",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the quotation of Senate Bill 23-105 in a public repository, in the capitals of the bill",
      },
      {
        citation: "C.R.S. § 8-5-201(2)(c)",
        url: "https://leg.colorado.gov/bills/sb23-105",
        quote: "THE DATE THE APPLICATION WINDOW IS ANTICIPATED TO CLOSE",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the quotation of Senate Bill 23-105 in a public repository, in the capitals of the bill",
      },
      {
        citation: "7 CCR 1103-18, Rule 11.1",
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
        citation: "C.R.S. § 8-2-130(3)(a)(I)",
        url: "https://colorado.public.law/statutes/crs_8-2-130",
        quote:
          "On and after September 1, 2019, an employer with eleven or more employees, and on and after September 1, 2021, all employers, shall not: (I) State in an advertisement for an employment position that a person with a criminal history may not apply for the position;",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copies of the section at colorado.public.law and FindLaw",
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
        citation: "C.R.S. § 8-2-130(3)(a)(I)",
        url: "https://colorado.public.law/statutes/crs_8-2-130",
        quote:
          "On and after September 1, 2019, an employer with eleven or more employees, and on and after September 1, 2021, all employers, shall not: (I) State in an advertisement for an employment position that a person with a criminal history may not apply for the position;",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copies of the section at colorado.public.law and FindLaw",
      },
    ],
  },
];
