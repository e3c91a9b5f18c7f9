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
      { kind: "pay", citation: "Minn. Stat. § 181.173 (2024 c. 110 art. 7 § 2)", fixed: "met", doubtfulSpread: 1 },
      { kind: "benefits", citation: "Minn. Stat. § 181.173 (2024 c. 110 art. 7 § 2)", openList: "unsettled" },
      { kind: "other-pay", citation: "Minn. Stat. § 181.173 (2024 c. 110 art. 7 § 2)" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Minn. Stat. § 181.173 (2024 c. 110 art. 7 § 2)",
        url: "https://www.revisor.mn.gov/statutes/cite/181.173",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Minnesota Department of Labor and Industry",
  },
];
