import type { Law } from "../law.ts";

/** Maryland. Only postings made, reposted or amended since the first day are bound. */
export const usMd: readonly Law[] = [
  {
    id: "US-MD",
    jurisdiction: "US-MD",
    title: "Equal Pay for Equal Work: wage range transparency",
    inForce: { from: "2024-10-01", binds: "new" },
    employers: [],
    reach: { remote: "unsettled", why: "Maryland covers a remote role when the posting seeks people based there." },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "Md. Code, Lab. & Empl. § 3-304.2(a)(2)(i)",
        fixed: "met",
        doubtfulSpread: 1,
      },
      { kind: "benefits", citation: "Md. Code, Lab. & Empl. § 3-304.2(a)(2)(i)" },
      { kind: "other-pay", citation: "Md. Code, Lab. & Empl. § 3-304.2(a)(2)(i)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Md. Code, Lab. & Empl. § 3-304.2(a)(2)(i)",
        url: "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gle&section=3-304.2",
        quote:
          "disclose in each public or internal posting for each position the wage range and a general description of benefits and any other compensation offered for the position;",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the section at self-law.org",
      },
    ],
    penalty: "An order, then up to $300 and up to $600 per applicant.",
    regulator: "Maryland Department of Labor",
    unsettled: ["What a job that is paid by commission alone must state."],
  },
];
