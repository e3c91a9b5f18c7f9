import type { Law } from "../law.ts";

/** Minnesota. */
export const usMn: readonly Law[] = [
  {
    id: "US-MN",
    jurisdiction: "US-MN",
    title: "Salary ranges in job postings",
    inForce: { from: "2025-01-01" },
    employers: [{ in: "US-MN", atLeast: 30 }],
    reach: { remote: "unsettled" },
    postings: { internal: "covered", notices: "excluded", only: "with-qualifications" },
    duties: [
      { kind: "pay", citation: "Minn. Stat. § 181.173, subd. 2(a)", fixed: "met", doubtfulSpread: 1 },
      { kind: "benefits", citation: "Minn. Stat. § 181.173, subd. 2(a)", openList: "unsettled" },
      { kind: "other-pay", citation: "Minn. Stat. § 181.173, subd. 2(a)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Minn. Stat. § 181.173, subd. 2(a)",
        url: "https://www.revisor.mn.gov/statutes/cite/181.173",
        checked: "2026-12-01",
        confidence: "secondary",
        by: "VirgilHR and Mondaq, who quote the section",
        quote:
          "the starting salary range, and a general description of all of the benefits and other compensation, including but not limited to any health or retirement benefits, to be offered to a hired job applicant",
      },
    ],
    regulator: "Minnesota Department of Labor and Industry",
  },
];
