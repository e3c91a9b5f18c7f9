import type { LawWording } from "../law-wording.ts";

const ask =
  "(?:include|send|state|provide|submit|attach|list|give|indicate|enclose|add|e-?mail|mention|specify|disclose|share|tell us|with)";

/** Facts about people that a posting may not ask for or choose by: their work, money, family, looks, service and tests. */
export const personalWordings: readonly LawWording[] = [
  {
    id: "job-status/employed",
    cues: ["employed", "employment"],
    language: "en",
    patterns: [
      /\bmust (?:currently be|be currently|presently be|be presently) employed\b(?! (?:by|at|with)\b)|\bmust be employed\b(?=[.,;!]|$| in the industry)/giu,
      /\b(?:current employment (?:is )?(?:required|a must)|currently employed (?:candidates|applicants|people) only|only currently employed|currently employed only)\b/giu,
      /\bunemployed (?:candidates|applicants|persons?|people|individuals)\b(?: (?:need not|will not|should not|may not|cannot)(?: apply| be considered)?)?|\bunemployed need not(?: apply)?\b|\bno unemployed\b/giu,
      /\bonly (?:consider|review|interview)\w*\b[^.\n]{0,40}?\bcurrently (?:employed|working)\b/giu,
    ],
    staysWhenNegated: true,
    silentNear: [
      {
        pattern:
          /\b(?:current employees|encourag\w+|welcome|help(?:s|ing)? (?:\w{1,15} ){0,3}unemployed|support (?:\w{1,15} ){0,2}unemployed|benefits?|bonus|not (?:have to|need to) be|self-employed)\b/i,
        within: "sentence",
      },
    ],
    tells: "shuts out people who are out of work",
    instead: "Ask for the experience instead, such as “two years in the industry”.",
  },
  {
    id: "pay-history/asked",
    cues: ["histor", "current ", "present ", "previous ", "prior ", "past ", "last", "stub", "slip", "w-2", "w2"],
    language: "en",
    patterns: [
      /\b(?:recent |last |latest |current |past )?(?:pay ?(?:stubs?|slips?)|w-?2s?(?! (?:contract|employ|basis|only|position|role|hourly)))\b(?=[^.!?\n]{0,60}\b(?:applications?|apply|r[eé]sum[eé]|cv|interview)\b)/giu,
      /\b(?:(?:salary|pay|compensation|wages?|earnings) histor(?:y|ies)|(?:current|present|previous|prior|past|last(?:[- ]drawn)?) (?:and (?:expected|desired) |or (?:last|most recent) |annual |base )?(?:salary|CTC|pay(?! (?:range|stub|grade))|compensation|wages?|remuneration|earnings)(?! (?:range|bands?|scale|package for|for this|for the)))(?:(?:,| and| &| or|,? and\/or) (?:(?:salary|pay|compensation|wages?|earnings) histor(?:y|ies)|(?:current|present|previous|prior|past|last(?:[- ]drawn)?) (?:salary|CTC|pay|compensation|wages?|earnings)))*\b/giu,
    ],
    onlyNear: [
      {
        pattern: new RegExp(
          `\\b(?:${ask}|your|required|requirements?|must|need|along with|expected to)\\b|^.{0,20}(?:salary|pay|compensation|wage|earnings) history.{0,20}$`,
          "i",
        ),
        within: "sentence",
      },
    ],
    silentNear: [
      {
        pattern: /\b(?:not|never|n't|without|cannot|neither|nor|prohibit\w*|illegal|unlawful|ban(?:s|ned)?)\b/i,
        within: "sentence",
      },
      {
        pattern:
          /\b(?:increase|raise|on top of|above|beat|match|in addition to) (?:\w{1,12} ){0,3}(?:current|present|previous) (?:pay|salary)|\bretain (?:\w{1,12} ){0,2}(?:current|present) (?:pay|salary)\b/i,
        within: "sentence",
      },
    ],
    tells: "asks what somebody was paid before",
    instead: "Ask for the salary expectation instead, or state the range and ask for nothing.",
  },
  {
    id: "pay-history/european",
    cues: ["gehalt", "vergütung", "rémunération", "salaire", "ral ", "retribuzione", "wynagrodze", "zarobk", "pensj"],
    patterns: [
      /(?<!\p{L})(?:aktuelle[snmr]?|derzeitige[snmr]?|bisherige[snmr]?|letzte[snmr]?) (?:brutto)?(?:gehalt|jahresgehalt|vergütung)s?(?!\p{L})|(?<!\p{L})(?:rémunération|salaire) (?:actuelle?|précédente?|antérieure?)(?!\p{L})|(?<!\p{L})(?:RAL (?:attuale|percepita)|retribuzione (?:attuale|percepita)|ultima (?:RAL|retribuzione))(?!\p{L})|(?<!\p{L})(?:obecn\p{L}{1,4}|dotychczasow\p{L}{1,4}|poprzedni\p{L}{1,4}) (?:wynagrodzeni\p{L}{1,3}|zarobk\p{L}{1,3}|pensj\p{L}{1,3})(?!\p{L})|(?<!\p{L})historia wynagrodze\p{L}{1,3}(?!\p{L})/giu,
    ],
    silentNear: [{ pattern: /(?<!\p{L})(?:nicht|kein\p{L}{0,2}|ne|pas|non|nie)(?!\p{L})/iu, within: "sentence" }],
    tells: "asks what somebody was paid before",
    instead: "Ask for the expectation instead, or state the range and ask for nothing.",
  },
  {
    id: "pay-secrecy/asked",
    cues: ["confidential", "discuss"],
    language: "en",
    patterns: [
      /\b(?:salary|compensation|pay|wages?) (?:(?:information|details?|rates?) )?(?:is|are|must be(?: kept)?|must remain|remains?|should be kept|to be kept) (?:strictly )?confidential\b/giu,
      /\b(?:do not|don't|may not|must not|not allowed to|prohibited from|never) discuss(?:ing)? (?:your |their |of )?(?:pay|salar(?:y|ies)|wages|compensation)\b|\bkeep (?:your |their )?(?:pay|salary|wages|compensation) confidential\b/giu,
    ],
    staysWhenNegated: true,
    silentNear: [{ pattern: /\bconfidential until\b/i, within: "sentence" }],
    tells: "forbids talk about pay, which workers are free to have",
    instead: "Take it out, and state the range.",
  },
  {
    id: "age-data/asked",
    cues: ["birth", "dob", "your age", "graduation", "attendance", "photo", "headshot"],
    language: "en",
    patterns: [
      /\b(?:date of birth|DOB|birth ?date|your age|graduation (?:year|date)s?|years? of graduation|dates? of (?:graduation|attendance))\b/giu,
      /\b(?:recent |passport(?:-size)? |your ){1,2}(?:photos?|photographs?|headshots?)\b(?! (?:of (?:your )?work|portfolios?|samples?|ids?|editing|shoots?|equipment|credits?))|\ba (?:photo|photograph|headshot)\b(?! (?:of (?:your )?work|portfolios?|samples?|id|editing|shoot))/giu,
    ],
    onlyNear: [{ pattern: new RegExp(`\\b${ask}\\b`, "i"), within: "sentence" }],
    silentNear: [
      {
        pattern:
          /\b(?:redact\w*|expected graduation|anticipated graduation|photography|photographers?|models?|actors?|casting|enrolled)\b/i,
        within: "sentence",
      },
    ],
    tells: "asks for something that tells an age",
    instead: "Ask for the degree without its year, and for no picture.",
  },
  {
    id: "military/reserve",
    cues: ["reserv", "national guard", "military"],
    language: "en",
    patterns: [
      /\bno (?:reservists?|national guard\w*|military reserv\w+)\b|\bnot (?:available|suitable|open) (?:for|to) (?:reservists?|(?:the )?national guard\w*|military)\b/giu,
    ],
    staysWhenNegated: true,
    tells: "shuts out people who serve in the reserve",
    instead: "Take it out.",
  },
];
