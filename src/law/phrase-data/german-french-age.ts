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
];
