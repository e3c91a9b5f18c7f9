import { text as readWithAlex } from "alex";
import type { AlexSettings } from "../settings/alex-settings.ts";
import { remembering } from "../source/remember.ts";
import type { Span } from "../source/span.ts";
import { alexWordFilter } from "./alex-vocabulary.ts";
import { isKept } from "./inclusive-data.ts";
import { type InclusiveChecker, type InclusiveMatch, withoutOverlaps } from "./inclusive-match.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * Makes the checker for a project's alex settings. Importing this file loads alex, which takes a third of a second:
 * import it when there is something to check.
 */
export function createInclusiveChecker(settings: AlexSettings): InclusiveChecker {
  const isWanted = (id: string): boolean => isKept(id) && mayReport(settings, id);
  const mayHold = alexWordFilter(isWanted, settings.profanitySureness);
  const checkText = remembering((text) =>
    mayHold(text) ? askAlex(text).filter((match) => isWanted(match.id) && isAllowed(settings, match)) : [],
  );
  return (text) => (text.length > longText ? checkSentences(text, checkText) : checkText(text));
}

/** From this length on a text is read sentence by sentence, so that only those that may hold something are. */
const longText = 4_000;
const longSentence = 1_000;

/** All that alex says of a text, each stretch once and with its true end. */
export function askAlex(text: string): readonly InclusiveMatch[] {
  // alex takes a word between commas or before a colon for a word that is quoted, and keeps silent about it.
  // Nor does it know "the salesman's".
  const plain = text.replace(/[,:;()–—]|(?<=\s)-(?=\s)/g, "|").replace(/(?<=\p{L}{2}m[ae]n)['’]s(?!\p{L})/giu, "  ");
  const matches: InclusiveMatch[] = [];
  for (const message of readWithAlex(plain, { noBinary: true, profanitySureness: 0 }).messages) {
    const start = message.position?.start.offset;
    if (start === undefined || start === null || message.ruleId === null || typeof message.actual !== "string")
      continue;
    const rating = ratingOf(message);
    const end = start + message.actual.length;
    const match = { id: message.ruleId, start, end, words: text.slice(start, end), expected: message.expected ?? [] };
    matches.push(rating === undefined ? match : { ...match, rating });
  }
  return withoutOverlaps(matches);
}

function checkSentences(text: string, check: InclusiveChecker): readonly InclusiveMatch[] {
  return sentencesOf(text)
    .flatMap((sentence) => cutLong(text, sentence))
    .flatMap(({ start, end }) =>
      check(text.slice(start, end)).map((match) => ({ ...match, start: match.start + start, end: match.end + start })),
    );
}

/** Alex's time grows with the square of a sentence's length, and no honest sentence is this long. */
function cutLong(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longSentence) {
    const space = text.lastIndexOf(" ", from + longSentence);
    const cut = space > from ? space : from + longSentence;
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  return [...pieces, { start: from, end }];
}

function ratingOf(message: object): number | undefined {
  return "profanitySeverity" in message && typeof message.profanitySeverity === "number"
    ? message.profanitySeverity
    : undefined;
}

function mayReport(settings: AlexSettings, id: string): boolean {
  return !settings.allow.includes(id);
}

/** `allow` and `deny` take alex's ids and, as people write them, plain words. */
function isAllowed(settings: AlexSettings, match: InclusiveMatch): boolean {
  const names = [match.id, match.words.toLowerCase(), match.words.toLowerCase().replace(/\s+/g, "-")];
  if (match.rating !== undefined && match.rating < settings.profanitySureness) return false;
  if (names.some((name) => settings.allow.includes(name))) return false;
  return settings.deny.length === 0 || names.some((name) => settings.deny.includes(name));
}
