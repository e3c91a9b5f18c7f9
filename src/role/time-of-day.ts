/** Words that lead to a time of the day, and those that name one. */
const partOfDay = /(?:\b(?:at|by|um|uhr|before|noon|midnight|cob|eod)\b)/gi;
const clock = /\b\d{1,2}\s*(?::\s*\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|h(?:\d{2})?\b|[ap]\.?m\b\.?|\s*uhr)(?!\d)/gi;
const militaryClock = /\b(?:at|by)\s+([01]\d|2[0-3])[0-5]\d\b/gi;
const zone =
  /\b(?:utc|gmt|[ecmp][sd]?t|cest|cet|bst|eastern|central|pacific|mountain|time|z|sharp)\b(?:\s*[+-]\s*\d{1,2}(?::\d{2})?)?/gi;

/** A text without its times of the day and zones. */
export function blankTime(text: string): string {
  return [militaryClock, clock, zone, partOfDay].reduce((rest, pattern) => rest.replace(pattern, " "), text);
}

/** The time of the day that a text gives beside a day, as it is written. The end of the day is none, as a day is over then anyway. */
export function timeIn(text: string): string | undefined {
  const found = isoTime.exec(text)?.[1] ?? times(text);
  return found === undefined || endOfDay.test(found) ? undefined : found;
}

const isoTime = /^\d{4}-\d\d-\d\d[T ](\d{1,2}:\d\d\S*(?: [a-z]{2,4})?)$/i;
const endOfDay =
  /^(?:at |by )?(?:23:59(?::\d\d(?:\.\d+)?)?|11:59 ?p\.?m\.?|0?0:00(?::00(?:\.0+)?)?|midnight|eod|cob|end of day)(?:z|\+00:00)?$/i;

function times(text: string): string | undefined {
  const spans = [militaryClock, clock, zone, named].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  );
  if (spans.length === 0) return undefined;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return text.slice(start, end).trim();
}

const named = /\b(?:noon|midnight|cob|eod)\b/gi;
