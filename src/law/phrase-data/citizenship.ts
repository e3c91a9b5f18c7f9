import type { Neighbour } from "../../wording/wording.ts";
import type { LawWording } from "../law-wording.ts";

const country = "(?:U\\.? ?S\\.?(?: ?A\\.?)?|American|United States)";
const resident = "(?:green[- ]cards?|GC|(?:lawful |legal )?permanent residen(?:ts?|ce|cy)|LPRs?)(?: holders?)?";
const lawfulEnd =
  "(?![^.;\\n]{0,80}\\b(?:authori[sz](?:ed|ation)|eligible to work|eligibility|work (?:permit|visa)|asyl\\w+|refugees?|nationals?|right to work|otherwise)\\b)";

const exportControl: RegExp = /\b(?:ITAR|EAR|export[- ]controls?|export control(?:led)?|22 CFR|15 CFR)\b/;
const everyStatus: Neighbour = {
  pattern: /\b(?:asyl\w+|refugees?|regardless of|U\.?S\.? persons?\b)/i,
  within: "sentence",
};

const limits: readonly RegExp[] = [
  new RegExp(
    `(?:\\bonly )?(?<!\\w)${country} citizens?(?: ?(?:\\/|or|and|&|,) ?(?:${country} )?${resident})? (?:only|required|preferred)\\b`,
    "giu",
  ),
  new RegExp(`\\bonly ${country} citizens?\\b(?: ?(?:\\/|or|and|&) ?(?:${country} )?${resident})?${lawfulEnd}`, "giu"),
  new RegExp(
    `\\b(?:must be|be) (?:an? )?${country} citizens?\\b(?: ?(?:\\/|or|and|&|,) ?(?:an? )?(?:${country} )?${resident})?${lawfulEnd}`,
    "giu",
  ),
  new RegExp(`(?<!\\w)${country} citizens? (?:or|and|\\/) (?:an? )?${resident}${lawfulEnd}`, "giu"),
  new RegExp(
    `(?<!\\w|(?:corporate|global|good|digital|active|organi[sz]ational) )(?:${country} )?citizenship (?:is )?(?:strictly )?(?:required|mandatory|a must)\\b`,
    "giu",
  ),
  new RegExp(`\\b(?:requires?|requiring|proof of) (?:${country} )citizenship\\b`, "giu"),
  /\b(?:green[- ]cards?|permanent residents?) (?:holders? )?(?:only|required)\b|\bGC (?:holders? )?(?:only|required)\b/giu,
  /\bmust have an? (?:U\.?S\.? passport|green[- ]card)\b|\bU\.?S\.?C ?\/ ?GC(?: holders?)? (?:only|preferred)\b|\bborn in (?:the )?(?:U\.?S\.?A?|America|United States)(?!\w)/giu,
];

const government =
  /\b(?:competitive service|excepted service|public trust|GS-? ?\d{1,2}\b|USAJOBS|federal (?:government|agency|employees?|service)|General Services Administration|government contracts?|security clearance|clearance|police|law enforcement)\b/i;

/** Words that choose by citizenship or by the kind of visa. */
export const citizenshipWordings: readonly LawWording[] = [
  {
    id: "citizenship/only",
    cues: ["citizen", "green card", "green-card", "permanent resident", "gc", "born in", "passport"],
    language: "en",
    patterns: limits,
    silentNear: [everyStatus, { pattern: exportControl, within: "passage" }],
    excusedBy: government,
    tells: "limits the job by citizenship or immigration status",
    instead:
      "Write “Applicants must be authorized to work in the United States”, or name the law or contract that asks for citizens.",
  },
  {
    id: "citizenship/export",
    cues: ["itar", "ear", "export"],
    language: "en",
    patterns: limits,
    silentNear: [everyStatus],
    onlyNear: [{ pattern: exportControl, within: "passage" }],
    tells: "is narrower than the export rules, which speak of U.S. persons",
    instead: "Write “U.S. person (citizen, national, lawful permanent resident, refugee or asylee)”.",
  },
  {
    id: "citizenship/visa-preferred",
    cues: ["only", "preferred", "prefer"],
    language: "en",
    patterns: [
      /(?=[HSOCEFL])(?<!\b(?:no|No|NO|not|Not|without|Without|sponsor|transfer) (?:\w{1,12} ){0,2})(?<![\w-])(?:H-?1-?B|STEM OPT|OPT|CPT|EAD|H-?2[AB]|F-1|L-1 visa)s?\b(?: ?[/,&] ?(?:H-?1-?B|STEM OPT|OPT|CPT|EAD|F-1))*[^.,;\n]{0,40}?\b(?:only|ONLY|Only|preferred|PREFERRED|Preferred)\b/gu,
      /\b(?:[Pp]refer|[Pp]reference for) (?:\w{1,12} ){0,2}(?:H-?1-?B|STEM OPT|OPT|CPT|F-1)\b(?: (?:visa )?(?:holders?|candidates?|students?))?/gu,
    ],
    silentNear: [{ pattern: /\bsponsor|\bW-?2 only\b|\bnot only\b/i, within: "sentence" }],
    tells: "prefers people with a visa to others who may work here",
    instead: "Write “Applicants must be authorized to work in the United States”.",
  },
  {
    id: "citizenship/canadian",
    cues: ["canadian citizen"],
    language: "en",
    patterns: [
      /\b(?:only )?canadian citizens?(?: ?(?:\/|or|and|&) ?(?:canadian )?permanent residents?)? (?:only|required|preferred)\b|\bonly canadian citizens?\b(?: ?(?:\/|or|and|&) ?permanent residents?)?|\bmust be (?:an? )?canadian citizens?\b(?: ?(?:\/|or|and|&) ?(?:an? )?permanent residents?)?(?![^.;\n]{0,60}\b(?:eligible|authori[sz]ed|work permit)\b)/giu,
    ],
    excusedBy: government,
    tells: "limits the job by citizenship",
    instead: "Write “Applicants must be legally entitled to work in Canada”.",
  },
  {
    id: "citizenship/singapore",
    cues: ["singapore"],
    language: "en",
    patterns: [
      /\b(?:Singaporeans?|Singapore citizens?)(?: ?(?:\/|or|and|&) ?(?:PRs?|permanent residents?|SPRs?))? (?:only|preferred)\b|\bonly Singaporeans?\b(?: ?(?:\/|or|and|&) ?PRs?)?/giu,
    ],
    tells: "limits the job by nationality",
    instead: "Name the skill that the job needs and leave the nationality out.",
  },
];
