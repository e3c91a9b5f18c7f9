import type { Law } from "../law.ts";

/** Netherlands. */
export const nl: readonly Law[] = [
  {
    id: "NL-AWGB",
    jurisdiction: "NL",
    title: "Wetten gelijke behandeling",
    inForce: {
      from: "1994-09-01",
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
      { rule: "sex/gendered-title", weight: "risky" },
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
    ],
    exemptions: [],
    sources: [
      {
        citation: "AWGB; WGBL; BW 7:646",
        url: "https://wetten.overheid.nl/BWBR0006502/",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
  },
];
