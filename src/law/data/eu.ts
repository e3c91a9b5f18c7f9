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
        citation: "Directive (EU) 2023/970, art. 5(1)",
        fixed: "met",
        openTop: "met",
        openBottom: "met",
        link: "met",
        commissionOnly: "met",
        commissionRate: "met",
        advice: "The directive does not require it in the posting; stating it there is the simplest way.",
      },
    ],
    forbids: [
      {
        rule: "law/pay-history",
        weight: "risky",
        citation: "Directive (EU) 2023/970, art. 5(2)",
      },
    ],
    exemptions: [],
    later: [
      {
        citation: "Directive (EU) 2023/970, art. 5(1)",
        moment: "before-interview",
        what: "The directive requires the initial pay or its range, and the collective agreement that applies, before the interview or otherwise before pay is discussed. It binds employers through national law, and public employers perhaps by itself.",
      },
      {
        citation: "Directive (EU) 2023/970, art. 5(3)",
        moment: "before-interview",
        what: "Vacancy notices and job titles are to be gender-neutral, and recruitment is to be led in a non-discriminatory manner.",
      },
    ],
    sources: [
      {
        citation: "Directive (EU) 2023/970, art. 5(1)",
        url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Directive (EU) 2023/970, art. 5(2)",
        url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Directive (EU) 2023/970, art. 5(3)",
        url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
  },
];
