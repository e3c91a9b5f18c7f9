import type { Law } from "../law.ts";

/** Czechia. */
export const cz: readonly Law[] = [
  {
    id: "CZ-PAY",
    jurisdiction: "CZ",
    title: "No posting duty",
    inForce: { from: "2026-06-07" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "Czechia has not put the directive into national law; 2027-01-01 is the aim.",
    citation: "Directive (EU) 2023/970, art. 5, not transposed",
    url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
    checked: "2026-11-22",
    confidence: "secondary",
  },
];
