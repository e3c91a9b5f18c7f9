import type { Law } from "../law.ts";

/** Bulgaria. */
export const bg: readonly Law[] = [
  {
    id: "BG-PAY",
    jurisdiction: "BG",
    title: "No posting duty",
    inForce: { from: "2026-06-07" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "Bulgaria has a bill and no law yet.",
    citation: "Directive (EU) 2023/970, art. 5, not transposed",
    url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
    checked: "2026-11-22",
    confidence: "secondary",
  },
];
