import type { Law } from "../law.ts";

/** Québec. */
export const caQc: readonly Law[] = [
  {
    id: "CA-QC-PAY",
    jurisdiction: "CA-QC",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "No duty to state pay in a posting was found in Québec.",
    sources: [
      {
        citation: "No statute found",
        url: "https://www.legisquebec.gouv.qc.ca/en/document/cs/N-1.1",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["Changes in 2026 are not known."],
  },
  {
    id: "CA-QC-LANG",
    jurisdiction: "CA-QC",
    title: "Charter of the French Language: offers of employment",
    inForce: {
      from: "2022-06-01",
    },
    employers: [],
    reach: {
      remote: "outside",
      why: "Whether a role that merely could be done in Québec is covered is open.",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [
      {
        kind: "statement",
        citation: "Charter of the French Language (CQLR c. C-11), ss. 41, 46 and 46.1",
        topic: "french",
        weight: "risky",
      },
    ],
    forbids: [
      {
        wording: "language-demand/unreasoned",
        weight: "illegal",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Charter of the French Language (CQLR c. C-11), ss. 41, 46 and 46.1",
        url: "https://www.legisquebec.gouv.qc.ca/en/document/cs/c-11",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Office québécois de la langue française",
  },
];
