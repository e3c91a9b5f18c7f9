import type { Law } from "../law.ts";

/** Ireland. */
export const ie: readonly Law[] = [
  {
    id: "IE-EEA",
    jurisdiction: "IE",
    title: "Employment Equality Act 1998",
    inForce: {
      from: "1999-10-18",
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
        weight: "risky",
      },
      {
        rule: "age/youthful",
        weight: "risky",
      },
      {
        rule: "age/graduate",
        weight: "risky",
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
        rule: "age/max-experience",
        weight: "risky",
      },
      {
        rule: "sex/preference",
        weight: "risky",
      },
      {
        rule: "sex/gendered-title",
        weight: "risky",
      },
      {
        rule: "race/preference",
        weight: "risky",
      },
      {
        rule: "religion/belief",
        weight: "risky",
      },
      {
        rule: "origin/native-speaker",
        weight: "risky",
      },
      {
        rule: "health/state-of-health",
        weight: "risky",
      },
      { rule: "disability/able-bodied", weight: "risky" },
      {
        rule: "family/status",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Employment Equality Act 1998, s. 10(1)",
        url: "https://www.irishstatutebook.ie/eli/1998/act/21/section/10/enacted/en/html",
        quote:
          "A person shall not publish or display, or cause to be published or displayed, an advertisement which relates to employment and which— (a) indicates an intention to discriminate, or (b) might reasonably be understood as indicating such an intention.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "irishstatutebook.ie",
      },
    ],
    regulator: "Workplace Relations Commission",
  },
];
