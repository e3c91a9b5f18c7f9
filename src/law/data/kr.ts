import type { Law } from "../law.ts";

/** Korea. */
export const kr: readonly Law[] = [
  {
    id: "KR-FAIRHIRE",
    jurisdiction: "KR",
    title: "Fair Hiring Procedure Act",
    inForce: {
      from: "2014-01-21",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 30,
      },
    ],
    reach: {
      remote: "applies",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [],
    forbids: [
      {
        rule: "looks/appearance",
        weight: "risky",
      },
      {
        rule: "family/status",
        weight: "risky",
      },
      {
        rule: "law/age-data",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Fair Hiring Procedure Act, arts. 4 and 4-3",
        url: "https://elaw.klri.re.kr/eng_service/lawView.do?hseq=46238&lang=ENG",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
  },
];
