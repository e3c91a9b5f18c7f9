import type { Law } from "../law.ts";

/** Japan. */
export const jp: readonly Law[] = [
  {
    id: "JP-TERMS",
    jurisdiction: "JP",
    title: "Employment Security Act: working conditions in recruitment",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    unestablished:
      "Japan requires recruiters to state working conditions, wages among them; the text of the law was not seen, so it is not judged.",
    sources: [
      {
        citation: "Employment Security Act, arts. 5-3 and 5-4",
        url: "https://laws.e-gov.go.jp/law/322AC0000000141",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
    unsettled: ["When and how the terms must be told; no source was seen."],
  },
  {
    id: "JP-RECRUIT",
    jurisdiction: "JP",
    title: "Age and sex in recruitment",
    inForce: {
      from: "2007-10-01",
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
    forbids: [
      {
        rule: "age/explicit-limit",
        weight: "illegal",
      },
      {
        rule: "age/youthful",
        weight: "risky",
      },
      {
        rule: "sex/preference",
        weight: "illegal",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Labour Policy Comprehensive Promotion Act, art. 9; Equal Employment Opportunity Act, art. 5",
        url: "https://www.japaneselawtranslation.go.jp/en/laws/view/60",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
    unsettled: ["Both acts list exceptions."],
  },
];
