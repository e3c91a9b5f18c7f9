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
        citation: "Md. Code, Lab. & Empl. §§ 3-301, 3-304.2, 3-308(e) (2024 ch. 272)",
        fixed: "met",
        doubtfulSpread: 1,
      },
      { kind: "benefits", citation: "Md. Code, Lab. & Empl. §§ 3-301, 3-304.2, 3-308(e) (2024 ch. 272)" },
      { kind: "other-pay", citation: "Md. Code, Lab. & Empl. §§ 3-301, 3-304.2, 3-308(e) (2024 ch. 272)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Md. Code, Lab. & Empl. §§ 3-301, 3-304.2, 3-308(e) (2024 ch. 272)",
        url: "https://dllr.state.md.us/LABOR/wages/esswagerangefaq.shtml",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
    penalty: "An order, then up to $300 and up to $600 per applicant.",
    regulator: "Maryland Department of Labor",
    unsettled: ["What a job that is paid by commission alone must state."],
  },
];
