import type { Law } from "../law.ts";

/** Massachusetts. */
export const usMa: readonly Law[] = [
  {
    id: "US-MA",
    jurisdiction: "US-MA",
    title: "Frances Perkins Workplace Equity Act: pay range in postings",
    inForce: { from: "2025-10-29" },
    employers: [{ in: "US-MA", atLeast: 25 }],
    reach: {
      remote: "unsettled",
      reportsThere: "remote",
      why: "Massachusetts covers jobs with their primary place of work there, or that telecommute to a site there; whether a job that can be done from anywhere is covered is open.",
    },
    postings: { internal: "covered", notices: "excluded" },
    duties: [
      {
        kind: "pay",
        citation: "M.G.L. c. 149 § 105F(b)",
        fixed: "unsettled",
        commissionRate: "met",
        doubtfulSpread: 1,
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "M.G.L. c. 149 § 105F(b)",
        url: "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXXI/Chapter149/Section105F",
        checked: "2026-12-01",
        confidence: "secondary",
        by: "Seyfarth Shaw, who quote the definition of the Act",
        quote:
          "the annual salary range or hourly wage range that the covered employer reasonably and in good faith expects to pay for such position at that time",
      },
    ],
    cure: "Two business days, until 2027-10-29.",
    penalty: "A warning, then up to $500, up to $1,000, then under c. 149 § 27C.",
    regulator: "Massachusetts Attorney General",
    unsettled: ["Whether a single figure is a range.", "The 25 employees are an average of the year before."],
  },
  {
    id: "US-MA-LIE",
    jurisdiction: "US-MA",
    title: "Lie detector notice",
    inForce: {
      from: "2026-11-22",
    },
    employers: [],
    reach: {
      remote: "applies",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [],
    exemptions: [],
    noDuty: "Massachusetts asks for its notice on applications for employment; a posting is none.",
    sources: [
      {
        citation: "G.L. c. 149, § 19B(2)(b)",
        url: "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXXI/Chapter149/Section19B",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
  },
];
