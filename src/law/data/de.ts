import type { Law } from "../law.ts";

/** Germany. */
export const de: readonly Law[] = [
  {
    id: "DE-AGG",
    jurisdiction: "DE",
    title: "Allgemeines Gleichbehandlungsgesetz",
    inForce: {
      from: "2006-08-18",
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
        rule: "age/youthful",
        weight: "risky",
      },
      {
        rule: "age/digital-native",
        weight: "risky",
      },
      {
        rule: "age/graduate",
        weight: "risky",
      },
      { rule: "age/explicit-limit", weight: "risky" },
      {
        rule: "sex/title-neutral-de",
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
        rule: "sex/binary-pair",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "AGG § 11",
        url: "https://www.gesetze-im-internet.de/agg/__11.html",
        quote: "Ein Arbeitsplatz darf nicht unter Verstoß gegen § 7 Abs. 1 ausgeschrieben werden.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the federal law at bundestag/gesetze",
        language: "de",
      },
    ],
    unsettled: ["The mark “(m/w/d)” is practice, not statute; the duty is a neutral posting."],
  },
];
