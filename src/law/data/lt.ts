import type { Law } from "../law.ts";

/** Lithuania. */
export const lt: readonly Law[] = [
  {
    id: "LT-PAY",
    jurisdiction: "LT",
    title: "Labour Code: pay in job advertisements",
    inForce: { from: "2019-07-27" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "unsettled", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "Labour Code of Lithuania, art. 25",
        fixed: "met",
        openTop: "unsettled",
        openBottom: "unsettled",
      },
    ],
    forbids: [
      {
        rule: "law/pay-history",
        weight: "illegal",
        citation: "Labour Code of Lithuania, as amended for Directive (EU) 2023/970, art. 5(2)",
        from: "2026-06-07",
      },
    ],
    exemptions: [
      { employment: ["contractor"], effect: "excluded", reason: "The law covers employees, not freelancers." },
    ],
    sources: [
      {
        citation: "Labour Code of Lithuania, art. 25",
        url: "https://e-seimas.lrs.lt/portal/legalAct/lt/TAD/10c6bfd07bd511e6a0f68fd135e6f40c",
        checked: "2026-11-22",
        confidence: "secondary",
        by: "bnt attorneys",
      },
      {
        citation: "Labour Code of Lithuania, as amended for Directive (EU) 2023/970, art. 5(2)",
        url: "https://e-seimas.lrs.lt/portal/legalAct/lt/TAD/10c6bfd07bd511e6a0f68fd135e6f40c",
        checked: "2026-11-30",
        confidence: "secondary",
        by: "a memorandum of the ministry, reported by Reportexa",
      },
    ],
    penalty: "A fine of EUR 80 to 880.",
    regulator: "State Labour Inspectorate",
    unsettled: ["Several duties of 2026 are deferred to 2027."],
  },
];
