export type Mode = "onsite" | "hybrid" | "remote";

/** The ways of working at home, as people call them, for use in expressions. */
const home = `(?:remote(?:ly)?|télé-?travail|teletravail|teletrabajo|telework(?:ing)?|home[- ]?office|home[- ]?working|wfh|virtual)`;
export const modeWords: readonly (readonly [Mode, RegExp])[] = [
  ["hybrid", /\bhybrid[eo]?\b/giu],
  [
    "remote",
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:fully|100\s?%|completely|entirely|komplett|full|en)\s+)?(?:${home}|telecommut\w{1,3}|work(?:ing)? from (?:home|anywhere)|everywhere|distributed)(?!\p{L})(?:[- ](?:only|first|work(?:ing)?)\b)?`,
      "giu",
    ),
  ],
  [
    "onsite",
    /(?<!\p{L})(?:on-?\s?site|in[- ](?:the )?office|in[- ]person|office(?= options?\b)|vor ort|sur place|en présentiel|presencial)(?!\p{L})(?: (?:only|required)\b)?/giu,
  ],
];
/** Stands for a way of working that was read; a private character, taken out of the text beforehand. */
export const marker: string = "\uE000";
export const passing: RegExp = new RegExp(
  String.raw`,?\s*(?:but\s+)?(?:\b(?:mainly|currently|temporarily)\s+)?\b${home}\b[^,;()\n]{0,30}?\b(?:for now|temporarily|(?:during|due to|until|because of)\b[^,;()\n]{0,40})`,
  "iu",
);
export const negated: RegExp = new RegExp(
  String.raw`\b(?:no|not|non|kein|keine|sans|pas de|sin)[ -](?:fully |full )?${home}(?:[- ]work(?:ing)?)?(?!\p{L})`,
  "iu",
);
export const partly: RegExp = new RegExp(
  String.raw`\b(?:partial(?:ly)?|partly|part|teilweise|some)\s+${home}(?:\s+work(?:ing)?)?(?:\s+(?:possible|available))?|${home}\s+(?:partiel|parcial)(?:lement)?`,
  "iu",
);
export const possible: RegExp = new RegExp(
  String.raw`(?:\b(?:fully|komplett|100\s?%)\s+)?(?<!\p{L})${home}(?:[- ]work(?:ing)?)?[- ](?:is\s+)?(?:possible|friendly|ok(?:ay)?|optional|considered|negotiable|möglich|available|eligible|options?)(?!\p{L})|\b(?:optional|possible)\s+${home}\b`,
  "iu",
);
const count = String.raw`(\d(?:\s?(?:-|–|to|or)\s?\d)?)`;
export const dayClause: RegExp = new RegExp(
  String.raw`(?:[-–—]\s*)?\b${count}\s+((?:[\p{L}-]{1,12}\s+){0,3}?)(?:days?|tage?|jours?|días?)\b((?:\s+(?:a|per|pro|par|each|/)\s*(?:week|woche|semaine))?(?:\s+(?:in|from|at|im)(?:\s+the)?)?(?:\s+(?:office|on-?site|home|remote(?:ly)?|person|büro))?)`,
  "giu",
);
/** What is left out of where people may work from: "US except Colorado", "ohne Bayern"; the list ends the line or the brackets. */
export const exception: RegExp =
  /(?<![\s,(–—-])[\s,(–—-]+(?:except(?:ing)?(?: for)?|excluding|excl\.|but not|other than|sauf|hors|außer|ausgenommen|ohne|excepto|salvo|tranne|eccetto|behalve|met uitzondering van|oprócz|z wyjątkiem)\s+([^;()\n]+)\)?/iu;
/** A place that is preferred, not required: "(Seattle preferred)". */
export const preference: RegExp =
  /(?<![\s,(])[\s,(]*\b((?:ideally|preferably|bevorzugt|idéalement)\s+[^,;()\n]{2,40}|\p{Lu}[^,;()\n]{1,40}? (?:preferred|bevorzugt|a plus))\)?/u;
/** The number of a French département, as in "Paris (75)". */
export const department: RegExp = /\s*\(\d{2,3}\)/g;
export const fillers: RegExp =
  /\b(?:multiple|various|several|any) (?:locations?|offices?|cities) (?:in|across|within)\b|\b(?:anywhere|anyplace)\s+(?:in|within|across)(?:\s+the)?\b|^(?:(?:our )?offices? in|from|in|within|across|throughout|to|based in|located in|must (?:be based|reside|live) in|candidates in|residents of|open to)(?: the)?\b|\b(?:only|based|residents?|candidates|citizens|currently|preferred|required|options?(?: available)?|available|locations?)\b|\bnur\b|-only\b/giu;
