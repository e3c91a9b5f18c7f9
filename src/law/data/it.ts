import type { Law } from "../law.ts";

/** Italy. */
export const it: readonly Law[] = [
  {
    id: "IT-PAY",
    jurisdiction: "IT",
    title: "Transposition of the Pay Transparency Directive: pay in job advertisements",
    inForce: { from: "2026-06-07" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "unsettled", notices: "unsettled" },
    duties: [{ kind: "pay", citation: "D.Lgs. 96/2026", fixed: "met", openTop: "unsettled", openBottom: "unsettled" }],
    forbids: [
      {
        rule: "law/pay-history",
        weight: "illegal",
      },
    ],
    exemptions: [
      { employment: ["contractor"], effect: "excluded", reason: "The law covers employees, not freelancers." },
      {
        employment: ["intern"],
        effect: "excluded",
        reason: "A tirocinio is training, and the decree is about employment.",
      },
    ],
    sources: [
      {
        citation: "D.Lgs. 96/2026",
        url: "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2026;96",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: [
      "The relevant terms of the collective agreement must be told too; this is not checked.",
      "Whether apprentices, domestic and on-call work are excluded.",
    ],
  },
];
