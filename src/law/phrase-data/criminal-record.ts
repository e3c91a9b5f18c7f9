import type { Neighbour } from "../../wording/wording.ts";
import type { LawWording } from "../law-wording.ts";

const welcome =
  /\bconsider(?:s|ed|ing)?\b[^.\n]{0,120}\b(?:arrest|conviction|criminal|records?)\b|\b(?:arrest|conviction|criminal)\b[^.\n]{0,80}\b(?:considered|not (?:automatically )?(?:disqualify|exclude|bar)|welcome|encouraged)\b|\bfair chance\b/i;
const government =
  /\b(?:competitive service|excepted service|public trust|USAJOBS|federal (?:government|agency|employment|employees?|service)|law enforcement|police|child ?care|school district)\b/i;
const trade =
  /\b(?:software|products?|platform|API|industry|vendor|marketplace|customers|clients) (?:for|of|that|provides?|offers?)\b|\bcriminal (?:law|justice) (?:experience|degree)\b/i;

const mentions: readonly RegExp[] = [
  /(?=background|criminal)(?<!\bno )(?<!\b(?:education|reference|credit|educational|academic)(?: and reference)? )\b(?:criminal )?background (?:checks?|screen(?:ing)?s?|investigations?)\b(?: (?:is |are |will be )?(?:required|mandatory|conducted|performed))?/giu,
  /\b(?:criminal (?:history|record|records) (?:checks?|screen\w*)|fingerprint(?:s|ing)? (?:clearance|checks?|based|cards?|required|is required)|be fingerprinted|live ?scan)\b/giu,
];

/** Words that tell a check of applicants from a product. */
const applied: readonly Neighbour[] = [
  {
    pattern:
      /\b(?:required|requires?|must|subject to|contingent|conditional|undergo|complete|completion|pass|clear|conduct\w*|perform\w*|prior to|pre-employment|offers?|hired?|hiring|employment|mandatory|will be|success\w+|consent|submit|agree)\b/i,
    within: "sentence",
  },
];

/** Words on criminal records and checks of them. */
export const criminalRecordWordings: readonly LawWording[] = [
  {
    id: "criminal-record/exclude",
    cues: [
      "felon",
      "convict",
      "criminal",
      "misdemean",
      "clean ",
      "clear ",
      "spotless",
      "unblemished",
      "offender",
      " record",
      "arrest",
      "dui",
    ],
    language: "en",
    staysWhenNegated: true,
    patterns: [
      /\b(?:clean|clear|spotless|unblemished) records? (?:is |are )?(?:required|needed|a must|only)\b/giu,
      /\bno (?:prior |previous |past )?(?:convicted )?(?:felons?|felon(?:y|ies)|convictions?|criminal (?:records?|history|histories|background|convictions?)|misdemeanou?rs?|arrests?|DUIs?)\b(?! (?:checks?|questions?|screen\w*|inquir\w*|is asked|needed|required|information|data|will (?:be|automatically)|(?:is|are) (?:automatically )?(?:disqualif|a bar)|automatically))/giu,
      /\b(?:clean|clear|spotless|unblemished) (?:criminal|police|legal)(?: (?:records?|history|background))\b|\b(?:clean|clear|spotless|unblemished) background\b(?! (?:image|colou?r|in\b))/giu,
      /(?=clean|clear|spotless|unblemished)(?<=\b(?:have|has|with|possess|possesses|requires?|hold|maintain|need) (?:an? )?)(?:clean|clear|spotless|unblemished) records?\b(?! (?:of|in|with|keeping|for|on)\b)/giu,
      /\b(?:convicted )?(?:felons?|ex-?offenders?|ex-?convicts?) (?:need not|should not|may not|cannot|can't|must not|will not)(?: (?:apply|be considered))?/giu,
      /\b(?:people|persons?|applicants?|candidates?|anyone|those|individuals) with (?:an? |any )?(?:criminal |felony |prior )?(?:records?|convictions?|criminal (?:histor(?:y|ies)|backgrounds?)|felon(?:y|ies)) (?:need not|should not|may not|cannot|can't|must not|will not|are not eligible)(?: to)?(?: (?:apply|be considered))?/giu,
      /\b(?:must not|may not|cannot|can't) have (?:an? |any )?(?:criminal|felony|arrest) (?:records?|convictions?|history|background)\b|\bnever (?:have )?been convicted\b|\bwithout (?:an? |any )?criminal (?:records?|history|convictions?|background)\b|\bno criminals\b/giu,
    ],
    silentNear: [
      { pattern: welcome, within: "sentence" },
      {
        pattern: /\b(?:not automatically|do(?:es)? not (?:ask|require|exclude|bar)|don't (?:ask|require))\b/i,
        within: "sentence",
      },
    ],
    tells: "shuts out people with a criminal record before anyone has looked at their case",
    instead:
      "Write “We consider qualified applicants with arrest or conviction records as required by applicable law”.",
  },
  {
    id: "criminal-record/must-pass",
    cues: ["background", "criminal"],
    language: "en",
    patterns: [
      /\b(?:must|required to|will need to|have to|ability to|able to|need to) (?:be able to )?(?:successfully )?(?:pass|clear) (?:an? |our |the |all )?(?:[\w-]{1,15},? (?:and )?){0,4}?(?:background|criminal)(?: (?:history|background|record))?(?: (?:checks?|screen\w*|investigations?))?\b/giu,
    ],
    silentNear: [{ pattern: trade, within: "sentence" }],
    excusedBy: government,
    tells: "says that a record decides, before anyone has looked at the case",
    instead: "Write “Background check after a conditional offer”, and that people with records are considered.",
  },
  {
    id: "criminal-record/mention",
    cues: ["background", "criminal", "fingerprint", "live scan", "livescan"],
    language: "en",
    patterns: mentions,
    onlyNear: applied,
    silentNear: [{ pattern: trade, within: "sentence" }],
    excusedBy: government,
    tells: "speaks of a criminal background check",
    instead:
      "Leave the check out of the posting and tell of it with the conditional offer, unless a law asks for it: then name the law.",
  },
  {
    id: "criminal-record/announced",
    cues: ["background", "criminal", "fingerprint", "live scan", "livescan"],
    language: "en",
    patterns: mentions,
    onlyNear: applied,
    silentNear: [
      { pattern: trade, within: "sentence" },
      { pattern: /\btailor\w*\b|\bindividuali[sz]ed (?:assessment|consideration)\b/i, within: "posting" },
      { pattern: welcome, within: "posting" },
    ],
    excusedBy: government,
    tells: "announces a check, and nothing says that a record is considered in the light of the job",
    instead: "Add that any record is considered in a way that is tailored to the duties of the job.",
  },
];
