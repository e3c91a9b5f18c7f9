import type { Law } from "../law.ts";

/** Japan. */
export const jp: readonly Law[] = [
  {
    id: "JP-TERMS",
    jurisdiction: "JP",
    title: "Employment Security Act: working conditions in recruitment",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty:
      "Japan asks recruiters to state working conditions, wages among them; this is known from memory only and is not judged.",
    citation: "Employment Security Act, arts. 5-3 and 5-4",
    url: "https://laws.e-gov.go.jp/law/322AC0000000141",
    checked: "2026-11-22",
    confidence: "recalled",
    unsettled: ["When and how the terms must be told; no source was seen."],
  },
];
