import type { LawWording } from "../law-wording.ts";

/** Words on bodies and health. */
export const disabilityWordings: readonly LawWording[] = [
  {
    id: "disability/ability",
    cues: ["must be able to", "lift "],
    language: "en",
    patterns: [
      /\bmust be able to (?:see|hear|talk|walk|stand|sit|climb|lift)\b(?! (?:us |you |users? |customers? |clients? )?(?:through\b|up\b|out\b|the big|conversion|beyond|ourselves|yourself|patterns|opportunit))|\bmust be able to speak\b(?= (?:and hear|clearly|, hear|or hear))/giu,
      /\blift (?:up to |at least )?\d{1,3} ?(?:lbs?|pounds|kgs?|kilograms?|kilos)\b/giu,
    ],
    silentNear: [
      {
        pattern: /\b(?:with or without|reasonable) (?:\w{1,12} )?accommodations?\b|\breasonable adjustments?\b/i,
        within: "posting",
      },
      { pattern: /\b(?:CDL|FAA|DOT medical|medical card)\b/, within: "posting" },
    ],
    tells: "describes a body, not the task",
    instead: "Name the task and add “with or without reasonable accommodation”; such a demand is often lawful.",
  },
];
