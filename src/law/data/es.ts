import type { Law } from "../law.ts";

/** Spain. */
export const es: readonly Law[] = [
  {
    id: "ES-LISOS",
    jurisdiction: "ES",
    title: "Ley sobre Infracciones y Sanciones en el Orden Social",
    inForce: {
      from: "2000-08-09",
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
    ],
    exemptions: [],
    sources: [
      {
        citation: "LISOS, art. 16.1.c",
        url: "https://www.boe.es/buscar/act.php?id=BOE-A-2000-15060",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
  },
];
