import type { Law } from "../law.ts";

/** European Union. The directive is no duty to state pay in the posting. */
export const eu: readonly Law[] = [
  {
    id: "EU-PTD-5",
    jurisdiction: "EU",
    title: "Pay Transparency Directive, Article 5",
    inForce: { from: "2026-06-07" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        fixed: "met",
        openTop: "met",
        openBottom: "met",
        link: "met",
        commissionOnly: "met",
        commissionRate: "met",
        advice:
          "The directive lets employers tell the pay before the interview or otherwise, and binds them only through national law; stating it in the posting is the simplest way.",
      },
      {
        kind: "wording",
        words: [
          {
            wording: "pay-history/asked",
            weight: "risky",
          },
          {
            wording: "pay-history/european",
            weight: "risky",
          },
        ],
      },
    ],
    exemptions: [],
    citation: "Directive (EU) 2023/970, arts. 5 and 34",
    url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
    checked: "2026-11-22",
    confidence: "secondary",
  },
];
