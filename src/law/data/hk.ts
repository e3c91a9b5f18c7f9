import type { Law } from "../law.ts";

/** Hong Kong. */
export const hk: readonly Law[] = [
  {
    id: "HK-ADS",
    jurisdiction: "HK",
    title: "Discriminatory advertisements",
    inForce: {
      from: "1996-12-20",
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
        rule: "sex/preference",
        weight: "illegal",
      },
      {
        rule: "race/preference",
        weight: "illegal",
      },
      {
        rule: "family/status",
        weight: "illegal",
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
    ],
    exemptions: [],
    sources: [
      {
        citation: "Sex, Disability, Family Status and Race Discrimination Ordinances",
        url: "https://www.eoc.org.hk/en/discrimination-laws",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    penalty: "Up to HKD 10,000, and 30,000 for a further offence.",
    regulator: "Equal Opportunities Commission",
    unsettled: ["Hong Kong has no law on age."],
  },
];
