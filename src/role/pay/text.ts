/** Characters that stand for the same thing in pay notations; each is replaced by one character, so offsets stay as they are. */
const equals: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u200a": " ",
  "\u202f": " ",
  "\u205f": " ",
  "\u3000": " ",
  "\u00ad": " ",
  "\u200b": " ",
  "\u200c": " ",
  "\u200d": " ",
  "\u2060": " ",
  "\ufeff": " ",
  "\u200e": " ",
  "\u200f": " ",
  "\t": " ",
  "\r": " ",
  "*": " ",
  _: " ",
  "\\": " ",
  "`": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\uff0d": "-",
  "\ufe63": "-",
  "\u2019": "'",
  "\u2018": "'",
  "\u02bc": "'",
  "\u00b4": "'",
  "\uff0c": ",",
  "\u3001": ",",
  "\uff0e": ".",
  "\uff1a": ":",
  "\uff08": "(",
  "\uff09": ")",
  "\uff0f": "/",
  "\u2215": "/",
  "\uff5e": "~",
  "\u301c": "~",
  "\uff0b": "+",
  "\uff1b": ";",
  "\uff04": "$",
  "\uffe5": "¥",
  "\uffe1": "£",
  "\uff05": "%",
  "\u2265": ">",
  "\u2264": "<",
  "\uff5c": "|",
  "\u00b7": ";",
  "\u2022": ";",
  "\u2026": ";",
};

const entities = /&(?:nbsp|ndash|mdash|pound|euro|thinsp);/g;
const entityMeanings: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&thinsp;": " ",
  "&ndash;": "-",
  "&mdash;": "-",
  "&pound;": "£",
  "&euro;": "€",
};

/** A dash whose three bytes were read as letters, with or without the two control characters: `â€“`, `â\u0080\u0093`, `â`. */
const brokenDash =
  /\u00e2(?:[\u0080\u20ac][\u0090-\u0095\u2010-\u2015\u201c\u201d]|(?= ?\p{Sc}? ?\d)(?<=[\d,.] ?\u00e2))/gu;

const unusual =
  /[\u00a0\u2007\u2009\u200a\u202f\u205f\u3000\u00ad\u200b-\u200f\u2060\ufeff\t\r*_\\`\u2010-\u2015\u2212\uff0d\ufe63\u2018\u2019\u02bc\u00b4\uff0c\u3001\uff0e\uff1a\uff08\uff09\uff0f\u2215\uff5e\u301c\uff0b\uff1b\uff04\uffe5\uffe1\uff05\u2264\u2265\uff5c\u00b7\u2022\u2026\uff10-\uff19]/g;

/** The text with one kind of space, dash, apostrophe and digit, without marks of emphasis. It is as long as before, so offsets hold in both. */
export function plainCharacters(written: string): string {
  const text = written.includes("\u00e2") ? written.replace(brokenDash, (dash) => "-".padEnd(dash.length)) : written;
  const spelled = text.includes("&")
    ? text.replace(entities, (entity) => (entityMeanings[entity] ?? entity).padEnd(entity.length))
    : text;
  return spelled.replace(unusual, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0xff10 && code <= 0xff19 ? String(code - 0xff10) : (equals[character] ?? character);
  });
}

/** A pattern for whole words in any script; `source` is a choice of words. */
export function words(source: string, flags = "iu"): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}

/** The same text with every match blanked out, as long as before. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => " ".repeat(match.length));
}
