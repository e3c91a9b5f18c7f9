import type { LawWording } from "../law-wording.ts";

/** Words on bodies and health. */
export const disabilityWordings: readonly LawWording[] = [
  {
    id: "disability/health",
    cues: [
      "bodied",
      "disab",
      "handicap",
      "medical condition",
      "free of",
      "free from",
      "health",
      "mental",
      "physical",
      "vision",
      "hearing",
      "eyesight",
    ],
    language: "en",
    staysWhenNegated: true,
    patterns: [
      /\bable[- ]bodied\b(?! (?:seam[ae]n|seafarers?|sailors?))/giu,
      /\bno (?:physical |mental )?(?:disabilit(?:y|ies)|handicaps?|medical conditions?)\b/giu,
      /\bfree (?:of|from) (?:any )?(?:physical|mental|medical) (?:[\w-]{1,15} ){0,2}?(?:disabilit\w+|impairments?|conditions?|problems?|limitations?|defects?|issues?|handicaps?)\b/giu,
      /\b(?:must be )?in (?:good|excellent|perfect) (?:physical |mental |general )?(?:health|physical condition|physical shape)\b/giu,
      /\b(?:must be |be )?(?:mentally|physically) (?:and (?:mentally|physically) )?(?:fit|healthy|stable)\b/giu,
      /\b(?:normal|perfect|20\/20) (?:vision|hearing|eyesight)\b/giu,
    ],
    silentNear: [
      {
        pattern:
          /\bnot (?:required|necessary)\b|\b(?:no need|regardless)\b|\b(?:code|software|financials?|balance sheet|project|network|systems?|business|finances) (?:\w{1,12} )?in (?:good|excellent|perfect)\b/i,
        within: "sentence",
      },
    ],
    tells: "chooses by health, not by what the work asks for",
    instead: "Name the task: “moves boxes of up to 20 kg, with or without reasonable accommodation”.",
  },
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
  {
    id: "disability/sickness",
    cues: ["record"],
    language: "en",
    patterns: [
      /\b(?:good|excellent|clean) (?:sickness|sick(?:ness)? absence|attendance and sickness|health) record\b/giu,
    ],
    tells: "asks about health before an offer",
    instead: "Ask for reliability in another way, such as “you keep agreed hours”.",
  },
];
