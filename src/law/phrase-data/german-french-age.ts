import type { LawWording } from "../law-wording.ts";

export const germanDigitalNatives: RegExp = /\bdigital[- ]natives?\b(?!-)/giu;
export const germanBeginners: RegExp =
  /(?<!\p{L})(?:nur|ausschließlich|bevorzugt) berufseinsteiger(?:[:*]innen|innen)?(?!\p{L})|(?<!\p{L})berufseinsteiger(?:[:*]innen|innen)? (?:bevorzugt|gesucht)(?!\p{L})/giu;

/** Words that tell an age in German and French. */
export const germanFrenchAgeWordings: readonly LawWording[] = [
  {
    id: "age/german",
    cues: ["native", "jung", "jünger", "berufseinsteiger"],
    patterns: [
      germanDigitalNatives,
      /(?<!\p{L})jung(?:e[mnrs]?)?(?:,? (?:und )?\p{Ll}{3,25}){0,3}? (?:team|mitarbeiter\p{L}{0,6}(?:[:*]in(?:nen)?)?|kolleg\p{L}{0,6}(?:[:*]in(?:nen)?)?|bewerber\p{L}{0,6}|mensch(?:en)?|leute|talente?|nachwuchs\p{L}{0,10}|verstärkung|crew|truppe|belegschaft)(?!\p{L})/giu,
      /(?<=(?<!\p{L})(?:wir sind|team ist|du bist|sie sind|sei|bist du|sind sie) (?:\p{Ll}{3,12} ){0,2})jung(?:,? (?:und )?\p{Ll}{3,25}){0,3}(?!\p{L})(?! geblieben)/giu,
      germanBeginners,
    ],
    silentNear: [
      {
        pattern:
          /(?<!\p{L})(?:unterstütz|begleit|betreu|förder|berat|unterricht|erzieh|pfleg|hilf|helf|angebot|arbeit|wohn)\p{L}{0,12} (?:\p{L}{1,20} ){0,4}jung|(?<!\p{L})(?:mit|für|von|um|an) (?:\p{L}{1,20} ){0,2}jungen? (?:\p{L}{1,20} ){0,1}(?:mensch|leute)/iu,
        within: "sentence",
      },
    ],
    tells: "tells older people that the job is not for them",
    instead: "Say what the work asks for, such as “ein Team, das gern Neues ausprobiert”.",
  },
  {
    id: "age/german-limit",
    cues: ["höchstalter", "altersgrenze", "max", "höchstens", "bis ", "zwischen", "alter"],
    patterns: [
      /(?<!\p{L})(?:höchstalter|altersgrenze|(?:(?:max\.|maximal|höchstens|bis|unter|nicht älter als)(?: zu)? [2-6]\d jahren?|(?:zwischen|von) (?:1[6-9]|[2-6]\d) (?:und|bis) [2-6]\d jahren?)(?: alt| jung)?|(?:[aA]lter|im alter von):? (?:1[6-9]|[2-6]\d) ?(?:-|bis) ?[2-6]\d(?: jahren?)?)(?!\p{L})(?! (?:lang |als |in |am |(?:der |an )?(?:berufs)?erfahrung|bestehen|betriebs|garantie|markt))/giu,
    ],
    silentNear: [
      {
        pattern:
          /(?<!\p{L})(?:(?:berufs)?erfahrung|keine (?:altersgrenze|höchstalter)|besteh\p{L}{1,4}|kund\p{L}{1,5}|kinder\p{L}{0,4}|jugendliche\p{L}{0,2}|patient\p{L}{0,6}|bewohner\p{L}{0,6}|laufzeit|vertrag\p{L}{0,3}|unternehmen|rente|altersvorsorge|garantie)(?!\p{L})/iu,
        within: "sentence",
      },
    ],
    tells: "sets an age for the people who may apply",
    instead: "Say what the work asks for, such as “Sie tragen Pakete bis 20 kg”.",
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
          /(?<!\p{L})(?:entreprise|société|groupe|équipe de \d+|collaborateurs|salariés|maison|expérience|existence|existe|histoire|ancienneté|(?:clients?|patients?|public|élèves|enfants|adultes) (?:âgés? )?(?:de|entre) (?:moins|plus|\d))(?!\p{L})/iu,
        within: "sentence",
      },
    ],
    tells: "sets an age for the people who may apply",
    instead: "Name the skill or the level of experience instead.",
  },
];
