/** A statement of working hours in a text, and the text without it. */
export interface TimeZoneReading {
  /** "UTC-1..UTC+4", "preferred UTC-3..UTC+3", "overlap with US Pacific required". */
  readonly timezone?: string;
  readonly rest: string;
}

/** Hours ahead of UTC in winter, by the zone names of postings. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  UK: 0,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  GST: 4,
  IST: 5.5,
  ICT: 7,
  SGT: 8,
  HKT: 8,
  AWST: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  BRT: -3,
  ART: -3,
  EST: -5,
  EDT: -4,
  ET: -5,
  CST: -6,
  CDT: -5,
  CT: -6,
  MST: -7,
  MDT: -6,
  MT: -7,
  PST: -8,
  PDT: -7,
  PT: -8,
};

const zone = `(${Object.keys(offsets).join("|")})`;
const hours = String.raw`(\d{1,2})(?:\s*(?:h|hrs?|hours?|std|stunden|heures?)\b)?`;
const preferred = String.raw`(\b(?:preferably|preferred|ideally)\s+)?`;
const plusMinus = String.raw`(?:\+\s*\/?\s*[-–−]|±)`;
const patterns: readonly RegExp[] = [
  // "UTC-1 to UTC+4"
  new RegExp(
    String.raw`${preferred}\b${zone}\s*([+-]\s*\d{1,2})\s*(?:to|until|[-–/]|\.\.)\s*(?:${zone}\s*)?([+-]\s*\d{1,2})\b`,
    "i",
  ),
  // "CET -2 / +2" is the same with one zone; "UTC +/- 3 hours", "UK ±1 hour"
  new RegExp(String.raw`${preferred}\b${zone}\s*${plusMinus}\s*${hours}`, "i"),
  // "+-2 hours of SGT"
  new RegExp(String.raw`${preferred}${plusMinus}\s*${hours}\s+(?:of|from|around)\s+${zone}\b`, "i"),
];
const overlap =
  /(?:\b(?:required|requires|must|with)\s+)?(?:\b(?:have|an?)\s+)?\boverlap\w{0,4}\s+(?:for|with|of)\s+(?:the\s+)?([\p{L}\p{N}+/ -]{2,30}?)(?:\s+(?:time\s?zones?|hours|time)\b|(?=[,;.)]|$))/iu;

/** Reads the span of time zones in which people may work. */
export function readTimeZone(text: string): TimeZoneReading {
  const [between, around, of] = patterns.map((pattern) => pattern.exec(text));
  if (between) {
    const [whole, wish, first = "", from = "", second = first, to = ""] = between;
    const span = spanOf(offsetOf(first) + hoursOf(from), offsetOf(second) + hoursOf(to));
    return reading(text, whole, wish, span);
  }
  if (around) {
    const [whole, wish, name = "", reach = ""] = around;
    return reading(text, whole, wish, spanOf(offsetOf(name) - Number(reach), offsetOf(name) + Number(reach)));
  }
  if (of) {
    const [whole, wish, reach = "", name = ""] = of;
    return reading(text, whole, wish, spanOf(offsetOf(name) - Number(reach), offsetOf(name) + Number(reach)));
  }
  const shared = overlap.exec(text);
  return shared === null
    ? { rest: text }
    : reading(text, shared[0], undefined, `overlap with ${shared[1]?.trim()} required`);
}

function reading(text: string, whole: string, wish: string | undefined, timezone: string): TimeZoneReading {
  return { timezone: wish === undefined ? timezone : `preferred ${timezone}`, rest: text.replace(whole, " ") };
}

function offsetOf(name: string): number {
  return offsets[name.toUpperCase()] ?? 0;
}

function hoursOf(written: string): number {
  return Number(written.replace(/\s/g, ""));
}

function spanOf(from: number, to: number): string {
  return `${utc(from)}..${utc(to)}`;
}

function utc(offset: number): string {
  const whole = Math.trunc(Math.abs(offset));
  const minutes = Math.abs(offset) % 1 === 0 ? "" : ":30";
  return `UTC${offset < 0 ? "-" : "+"}${whole}${minutes}`;
}
