import type { Law } from "../law.ts";

/** Ireland. */
export const ie: readonly Law[] = [
  {
    id: "IE-PAY",
    jurisdiction: "IE",
    title: "No posting duty",
    inForce: { from: "2026-06-07" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "Ireland has not enacted the bill that would ask for pay in the posting, in the newest evidence seen.",
    citation: "Directive (EU) 2023/970, art. 5, not transposed",
    url: "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
    checked: "2026-11-22",
    confidence: "secondary",
    unsettled: ["Whether the Equality (Miscellaneous Provisions) Bill was enacted by November 2026."],
  },
];
