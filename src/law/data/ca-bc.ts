import type { Law } from "../law.ts";

/** British Columbia. The stages by size are for reports; the posting duty met every employer at once. */
export const caBc: readonly Law[] = [
  {
    id: "CA-BC-PAY",
    jurisdiction: "CA-BC",
    title: "Pay Transparency Act",
    inForce: { from: "2023-11-01" },
    employers: [],
    reach: {
      remote: "unsettled",
      why: "By guidance British Columbia covers remote jobs that are open to its residents.",
    },
    postings: { internal: "excluded", notices: "excluded" },
    duties: [{ kind: "pay", citation: "Pay Transparency Act, SBC 2023, c. 18, s. 2", fixed: "met" }],
    forbids: [
      {
        wording: "pay-history/asked",
        weight: "illegal",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Pay Transparency Act, SBC 2023, c. 18, s. 2",
        url: "https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/23018",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "British Columbia Ministry of Finance, Gender Equity Office",
  },
];
