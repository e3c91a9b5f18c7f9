import type { Law } from "../law.ts";

/** Singapore. */
export const sg: readonly Law[] = [
  {
    id: "SG-WFA",
    jurisdiction: "SG",
    title: "Workplace Fairness Act and the guidelines before it",
    inForce: {
      from: "2025-01-08",
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
        rule: "sex/preference",
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
        rule: "origin/citizens-only",
        weight: "risky",
      },
      {
        rule: "family/status",
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
        citation: "Workplace Fairness Act, cl. 19; Tripartite Guidelines on Fair Employment Practices",
        url: "https://www.tafep.sg/tripartite-guidelines-fair-employment-practices",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
    unsettled: ["The day on which the act begins is not known; the guidelines stand until then."],
  },
];
