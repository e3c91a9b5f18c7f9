import type { Law } from "../law.ts";

/** Connecticut. Pay in the posting is asked since 2026-10-01, before that only on request. */
export const usCt: readonly Law[] = [
  {
    id: "US-CT",
    jurisdiction: "US-CT",
    title: "Wage range on request",
    inForce: { from: "2021-10-01", until: "2026-09-30" },
    employers: [],
    reach: { remote: "applies", reportsThere: "any" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    later: [
      {
        citation: "C.G.S. § 31-40z (P.A. 21-30)",
        moment: "on-request",
        what: "Until 2026-09-30 Connecticut required the wage range on request or before an offer.",
      },
    ],
    sources: [
      {
        citation: "C.G.S. § 31-40z (P.A. 21-30)",
        url: "https://portal.ct.gov/dol/divisions/wage-and-workplace-standards/salary-range-disclosure-law-faqs",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Connecticut Department of Labor",
  },
  {
    id: "US-CT",
    jurisdiction: "US-CT",
    title: "Wage range and benefits in postings",
    inForce: { from: "2026-10-01" },
    employers: [{ in: "US-CT", atLeast: 1 }],
    reach: {
      remote: "unsettled",
      reportsThere: "any",
      why: "By guidance of 2021 Connecticut covers remote staff who report there; nothing newer says more.",
    },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      { kind: "pay", citation: "C.G.S. § 31-40z, as amended by P.A. 26-12 (HB 5003)", fixed: "met", doubtfulSpread: 1 },
      { kind: "benefits", citation: "C.G.S. § 31-40z, as amended by P.A. 26-12 (HB 5003)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "C.G.S. § 31-40z, as amended by P.A. 26-12 (HB 5003)",
        url: "https://www.cga.ct.gov/asp/cgabillstatus/cgabillstatus.asp?selBillType=Bill&bill_num=HB05003&which_year=2026",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    penalty:
      "A private suit within two years: compensatory damages and fees. One source says that P.A. 26-12 took punitive damages out.",
    regulator: "Connecticut Department of Labor",
    unsettled: [
      "Whether benefits include any other compensation, as a bill of 2025 said.",
      "Remote work that reports elsewhere.",
    ],
  },
  {
    id: "US-CT-AI",
    jurisdiction: "US-CT",
    title: "Automated employment decisions",
    inForce: { from: "2027-10-01" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "covered", notices: "covered" },
    duties: [],
    exemptions: [],
    later: [
      {
        citation: "Conn. P.A. 26-15",
        moment: "when-used",
        what: "Connecticut requires a notice to applicants about whom an automated process helps to decide.",
      },
    ],
    sources: [
      {
        citation: "Conn. P.A. 26-15",
        url: "https://www.cga.ct.gov/2026/act/pa/pdf/2026PA-00015-R00SB-00002-PA.pdf",
        checked: "2026-11-30",
        confidence: "secondary",
        by: "Mintz, FordHarrison and Nixon Peabody",
      },
    ],
  },
];
