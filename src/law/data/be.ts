import type { Law } from "../law.ts";

/** Belgium. */
export const be: readonly Law[] = [
  {
    id: "BE-PAY",
    jurisdiction: "BE",
    title: "No posting duty",
    inForce: { from: "2026-06-07" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty:
      "In Belgium only the French Community's public sector must state the starting pay; for others the directive is not in national law.",
    citation: "Directive (EU) 2023/970, art. 5, not transposed",
    url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
    checked: "2026-11-22",
    confidence: "secondary",
  },
];
