import type { Law } from "../law.ts";

/** British Columbia. The stages by size are for reports; the posting duty met every employer at once. */
export const caBc: readonly Law[] = [
  {
    id: "CA-BC-PAY",
    jurisdiction: "CA-BC",
    title: "Pay Transparency Act",
    inForce: { from: "2023-05-11" },
    employers: [],
    reach: {
      remote: "applies",
      why: "By guidance British Columbia covers remote jobs that are open to its residents.",
    },
    postings: { internal: "excluded", notices: "excluded" },
    duties: [
      { kind: "pay", citation: "Pay Transparency Act, SBC 2023, c. 18, s. 2", from: "2023-11-01", fixed: "met" },
    ],
    forbids: [
      {
        rule: "law/pay-history",
        weight: "illegal",
        citation: "Pay Transparency Act, SBC 2023, c. 18, s. 3",
      },
    ],
    exemptEmployers: [
      {
        kind: "federally-regulated",
        effect: "excluded",
        reason:
          "Employers under federal labour law, such as banks and airlines, are not bound by provincial employment standards.",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Pay Transparency Act, SBC 2023, c. 18, s. 2",
        url: "https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/23018",
        checked: "2026-11-22",
        confidence: "secondary",
        by: "MLT Aikins and the British Columbia Trucking Association",
      },
      {
        citation: "Pay Transparency Act, SBC 2023, c. 18, s. 3",
        url: "https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/23018",
        checked: "2026-12-01",
        confidence: "secondary",
        by: "Labor Relations Counsel and the British Columbia Trucking Association",
      },
    ],
    regulator: "British Columbia Ministry of Finance, Gender Equity Office",
  },
];
