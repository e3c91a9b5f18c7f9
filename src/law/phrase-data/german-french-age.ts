import type { LawWording } from "../law-wording.ts";

/** Words that tell an age in German and French. */
export const germanFrenchAgeWordings: readonly LawWording[] = [
  {
    id: "age/german",
    cues: ["native", "jung", "höchstalter", "altersgrenze", "max", "höchstens", "bis ", "berufseinsteiger"],
    patterns: [
      /\bdigital[- ]natives?\b(?!-)/giu,
      /(?<!\p{L})jung(?:e[mnrs]?)?(?:,? (?:und )?\p{Ll}{3,25}){0,3}? (?:team|mitarbeiter\p{L}{0,6}(?:[:*]in(?:nen)?)?|kolleg\p{L}{0,6}(?:[:*]in(?:nen)?)?|bewerber\p{L}{0,6}|mensch(?:en)?|talente?|crew|truppe)(?!\p{L})/giu,
      /(?<!\p{L})(?:höchstalter|altersgrenze|(?:max\.|maximal|höchstens|bis) \d{2} jahre(?: alt)?)(?!\p{L})(?! (?:berufs)?erfahrung)/giu,
      /(?<!\p{L})(?:nur|ausschließlich|bevorzugt) berufseinsteiger(?:[:*]innen|innen)?(?!\p{L})|(?<!\p{L})berufseinsteiger(?:[:*]innen|innen)? (?:bevorzugt|gesucht)(?!\p{L})/giu,
    ],
    silentNear: [
      {
        pattern: /\b(?:unterstütz|begleit|betreu|förder|berat|unterricht|erzieh)\p{L}{0,8} (?:\p{L}{1,20} ){0,3}jung/iu,
        within: "sentence",
      },
    ],
    tells: "tells older people that the job is not for them",
    instead: "Say what the work asks for, such as “ein Team, das gern Neues ausprobiert”.",
  },
  {
    id: "age/french",
    cues: [" ans", "maximum"],
    patterns: [
      /(?<!\p{L})(?:moins|plus) de [2-6]\d ans(?!\p{L})(?! d[e'])|(?<!\p{L})[âa]ge maximum(?!\p{L})|(?<!\p{L})(?:entre|de) [1-6]\d (?:et|à) [2-6]\d ans(?!\p{L})(?! d')/giu,
    ],
    silentNear: [
      {
        pattern:
          /(?<!\p{L})(?:entreprise|société|groupe|maison|expérience|existence|existe|histoire|ancienneté|(?:clients?|patients?|public|élèves|enfants|adultes) (?:âgés? )?(?:de|entre) (?:moins|plus|\d))(?!\p{L})/iu,
        within: "sentence",
      },
    ],
    tells: "sets an age for the people who may apply",
    instead: "Name the skill or the level of experience instead.",
  },
];
