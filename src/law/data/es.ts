import type { Law } from "../law.ts";

/** Spain. */
export const es: readonly Law[] = [
  {
    id: "ES-PAY",
    jurisdiction: "ES",
    title: "No posting duty",
    inForce: { from: "2026-06-07" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "Spain has held a public consultation and no more.",
    citation: "Directive (EU) 2023/970, art. 5, not transposed",
    url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
    checked: "2026-11-22",
    confidence: "secondary",
  },
];
