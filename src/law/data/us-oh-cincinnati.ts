import type { Law } from "../law.ts";

/** Cincinnati, Ohio. */
export const usOhCincinnati: readonly Law[] = [
  {
    id: "US-OH-CINCINNATI",
    jurisdiction: "US-OH-CINCINNATI",
    title: "Pay scale on request",
    inForce: { from: "2020-03-13" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    later: [
      {
        citation: "Cincinnati Mun. Code ch. 804",
        moment: "on-request",
        what: "Cincinnati requires the pay scale on request after a conditional offer.",
      },
    ],
    sources: [
      {
        citation: "Cincinnati Mun. Code ch. 804",
        url: "https://library.municode.com/oh/cincinnati/codes/code_of_ordinances?nodeId=TITVIIIBURE_CH804PRSAHI",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["The chapter and the exact first day in 2020 are recalled."],
  },
];
