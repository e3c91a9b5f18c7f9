import type { Law } from "../law.ts";

/** Canada as a whole: the human-rights laws of the provinces and the federation. */
export const ca: readonly Law[] = [
  {
    id: "CA-HR-AD",
    jurisdiction: "CA",
    title: "Human-rights limits on advertisements",
    inForce: {
      from: "1990-12-31",
    },
    employers: [],
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
        rule: "age/explicit-limit",
        weight: "illegal",
      },
      {
        rule: "age/youthful",
        weight: "illegal",
      },
      {
        rule: "age/graduate",
        weight: "illegal",
      },
      {
        rule: "sex/preference",
        weight: "illegal",
      },
      {
        rule: "race/preference",
        weight: "illegal",
      },
      {
        rule: "religion/belief",
        weight: "illegal",
      },
      {
        rule: "family/status",
        weight: "illegal",
      },
      {
        rule: "age/digital-native",
        weight: "risky",
      },
      {
        rule: "age/seasoned",
        weight: "risky",
      },
      {
        rule: "age/youth-words",
        weight: "risky",
      },
      {
        rule: "sex/gendered-title",
        weight: "risky",
      },
      {
        rule: "health/state-of-health",
        weight: "risky",
      },
      { rule: "disability/able-bodied", weight: "risky" },
      {
        rule: "origin/native-speaker",
        weight: "risky",
      },
      {
        rule: "origin/citizens-only",
        places: [
          {
            in: "CA-ON",
            from: "1990-12-31",
            weight: "risky",
            citation: "Human Rights Code (Ontario), ss. 16 and 23(1)",
          },
        ],
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Human Rights Code (Ontario), s. 23(1); Canadian Human Rights Act, s. 8; laws of the other provinces",
        url: "https://www.ontario.ca/laws/statute/90h19",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Human Rights Code (Ontario), ss. 16 and 23(1)",
        url: "https://www.ontario.ca/laws/statute/90h19",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
  },
];
