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
        citation: "Charter of the French Language (CQLR c. C-11), s. 41",
        topic: "french",
        weight: "risky",
      },
    ],
    forbids: [
      {
        rule: "law/language-demand",
        weight: "illegal",
        citation: "Charter of the French Language (CQLR c. C-11), s. 46",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Charter of the French Language (CQLR c. C-11), s. 41",
        url: "https://www.legisquebec.gouv.qc.ca/en/document/cs/c-11#se:41",
        checked: "2026-11-22",
        confidence: "secondary",
        by: "the Charter as summed up in public encyclopaedias",
      },
      {
        citation: "Charter of the French Language (CQLR c. C-11), s. 46",
        url: "https://www.legisquebec.gouv.qc.ca/en/document/cs/c-11#se:46",
        quote:
          "An employer is prohibited from making the obtaining of an employment or office dependent upon the knowledge or a specific level of knowledge of a language other than the official language, unless the nature of the duties requires such knowledge.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "legisquebec.gouv.qc.ca, as it read before s. 46.1 was added",
      },
    ],
    regulator: "Office québécois de la langue française",
  },
];
