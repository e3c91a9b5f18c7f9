import type { Law } from "../law.ts";

/** France. */
export const fr: readonly Law[] = [
  {
    id: "FR-OFFRE",
    jurisdiction: "FR",
    title: "Code du travail: offres d’emploi",
    inForce: {
      from: "2008-05-01",
    },
    employers: [],
    reach: {
      remote: "outside",
      why: "Whether a role that merely could be done in France is covered is open.",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [
      {
        kind: "statement",
        citation:
          "Code du travail, arts. L1132-1, L1142-1, L5331-2 to L5331-4 and L5332-1; Code pénal, arts. 225-1 and 225-2",
        topic: "french",
        weight: "risky",
      },
      {
        kind: "statement",
        citation:
          "Code du travail, arts. L1132-1, L1142-1, L5331-2 to L5331-4 and L5332-1; Code pénal, arts. 225-1 and 225-2",
        topic: "date",
        weight: "best",
      },
    ],
    forbids: [
      {
        rule: "age/explicit-limit",
        weight: "illegal",
      },
      {
        rule: "sex/preference",
        weight: "illegal",
      },
      {
        rule: "race/preference",
        weight: "illegal",
      },
      {
        rule: "religion/belief",
        weight: "illegal",
      },
      {
        rule: "age/youthful",
        weight: "risky",
      },
      {
        rule: "age/digital-native",
        weight: "risky",
      },
      {
        rule: "age/seasoned",
        weight: "risky",
      },
      {
        rule: "age/youth-words",
        weight: "risky",
      },
      {
        rule: "origin/native-speaker",
        weight: "risky",
      },
      {
        rule: "sex/title-one-form",
        weight: "risky",
      },
      { rule: "sex/gendered-title", weight: "risky" },
    ],
    exemptions: [],
    sources: [
      {
        citation:
          "Code du travail, arts. L1132-1, L1142-1, L5331-2 to L5331-4 and L5332-1; Code pénal, arts. 225-1 and 225-2",
        url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    penalty: "Up to three years and EUR 45,000 for discrimination.",
  },
];
