import type { Law } from "../law.ts";

/** Latvia. */
export const lv: readonly Law[] = [
  {
    id: "LV-PAY",
    jurisdiction: "LV",
    title: "Labour Law: gross pay in job advertisements",
    inForce: { from: "2018-11-28" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "unsettled", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "Labour Law of Latvia, s. 32(3)",
        fixed: "met",
        openTop: "unsettled",
        openBottom: "unsettled",
        basis: "gross",
      },
    ],
    forbids: [
      {
        rule: "age/explicit-limit",
        weight: "illegal",
        citation: "Labour Law of Latvia, s. 32(1)-(2)",
      },
      {
        rule: "sex/preference",
        weight: "illegal",
        citation: "Labour Law of Latvia, s. 32(1)-(2)",
      },
      {
        rule: "law/language-demand",
        weight: "risky",
      },
    ],
    exemptions: [
      { employment: ["contractor"], effect: "excluded", reason: "The law covers employees, not freelancers." },
    ],
    sources: [
      {
        citation: "Labour Law of Latvia, s. 32(3)",
        url: "https://likumi.lv/ta/en/en/id/26019-labour-law",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Labour Law of Latvia, s. 32(1)-(2)",
        url: "https://likumi.lv/ta/en/en/id/26019-labour-law",
        checked: "2026-11-30",
        confidence: "secondary",
        by: "Trusaic and dciconsult on section 32",
      },
    ],
    regulator: "State Labour Inspectorate",
  },
];
