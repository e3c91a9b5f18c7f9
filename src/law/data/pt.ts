import type { Law } from "../law.ts";

/** Portugal. */
export const pt: readonly Law[] = [
  {
    id: "PT-PAY",
    jurisdiction: "PT",
    title: "Pay in postings, not established",
    inForce: { from: "2026-06-07" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    unestablished: "Whether Portugal requires anything of a posting could not be established.",
    citation: "Directive (EU) 2023/970, art. 5; national law not known",
    url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Whether there is a posting duty at all."],
  },
];
