import type { Law } from "../law.ts";

/** Hawaii. */
export const usHi: readonly Law[] = [
  {
    id: "US-HI",
    jurisdiction: "US-HI",
    title: "Pay disclosure in job listings",
    inForce: { from: "2024-01-01" },
    employers: [{ in: "anywhere", atLeast: 50 }],
    reach: { remote: "unsettled" },
    postings: { internal: "excluded", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "HRS § 378-2.8(a)",
        fixed: "met",
        fixedSalary: "unsettled",
        doubtfulSpread: 1,
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "HRS § 378-2.8(a)",
        url: "https://labor.hawaii.gov/hcrc/3767-2/",
        quote:
          "Job listings shall disclose an hourly rate or salary range that reasonably reflects the actual expected compensation.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the section at courtgpt.ai",
      },
    ],
    regulator: "Hawaii Civil Rights Commission",
    unsettled: [
      "Where the 50 employees are counted.",
      "Whether bills of 2026 that lower the threshold became law.",
      "Public jobs with bargained pay are excluded.",
    ],
  },
  {
    id: "US-HI-FCA",
    jurisdiction: "US-HI",
    title: "Arrest and court records",
    inForce: {
      from: "1998-07-15",
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
      {
        rule: "record/check",
        weight: "best",
        elsewhere: "best",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "HRS §§ 378-2 and 378-2.5",
        url: "https://www.capitol.hawaii.gov/hrscurrent/Vol07_Ch0346-0398/HRS0378/HRS_0378-0002_0005.htm",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
  },
];
