import type { Law } from "../law.ts";

/** Slovakia. */
export const sk: readonly Law[] = [
  {
    id: "SK-PAY",
    jurisdiction: "SK",
    title: "Employment Services Act: basic wage in job advertisements",
    inForce: { from: "2018-05-01" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "unsettled", notices: "unsettled" },
    duties: [
      { kind: "pay", fixed: "met", openTop: "met", openBottom: "unsettled" },
      {
        kind: "wording",
        words: [
          {
            wording: "pay-history/asked",
            weight: "illegal",
          },
          {
            wording: "pay-history/european",
            weight: "illegal",
          },
        ],
      },
    ],
    exemptions: [
      { employment: ["contractor"], effect: "excluded", reason: "The law covers employees, not freelancers." },
    ],
    citation: "Act 5/2004 on Employment Services § 62, as amended by Act 63/2018",
    url: "https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2004/5/",
    checked: "2026-11-22",
    confidence: "secondary",
    penalty: "Up to about EUR 33,000; about EUR 100,000 for contracts below the advertised wage.",
    regulator: "National Labour Inspectorate",
    unsettled: ["Whether the Equal Pay Act of 2026 touched § 62."],
  },
];
