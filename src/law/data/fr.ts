import type { Law } from "../law.ts";

/** France. */
export const fr: readonly Law[] = [
  {
    id: "FR-PAY",
    jurisdiction: "FR",
    title: "No posting duty",
    inForce: { from: "2026-06-07" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "France has a draft law that would put the directive into force; its outcome is not known.",
    citation: "Directive (EU) 2023/970, art. 5, not transposed",
    url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Whether the draft law was enacted by the end of 2026."],
  },
];
