import type { Law } from "../law.ts";

const employmentServices = "Act 5/2004 on Employment Services § 62, as amended by Act 63/2018";
const equalPay = "Equal Pay Act of 2026 (transposing Directive (EU) 2023/970, art. 5(2))";

/** Slovakia. Questions on pay history are forbidden since the Equal Pay Act of 2026, and never were by § 62. */
export const sk: readonly Law[] = [
  {
    id: "SK-PAY",
    jurisdiction: "SK",
    title: "Employment Services Act: basic wage in job advertisements",
    inForce: { from: "2018-05-01" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "unsettled", notices: "unsettled" },
    duties: [{ kind: "pay", citation: employmentServices, fixed: "met", openTop: "met", openBottom: "unsettled" }],
    forbids: [{ rule: "law/pay-history", weight: "illegal", citation: equalPay, from: "2026-06-07" }],
    exemptions: [
      { employment: ["contractor"], effect: "excluded", reason: "The law covers employees, not freelancers." },
    ],
    sources: [
      {
        citation: employmentServices,
        url: "https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2004/5/",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: equalPay,
        url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
        checked: "2026-11-30",
        confidence: "secondary",
      },
    ],
    penalty: "Up to about EUR 33,000; about EUR 100,000 for contracts below the advertised wage.",
    regulator: "National Labour Inspectorate",
    unsettled: ["Whether the Equal Pay Act of 2026 touched § 62."],
  },
];
