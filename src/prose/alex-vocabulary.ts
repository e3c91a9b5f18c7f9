import { cuss } from "cuss";
import pluralize from "pluralize";
import { patterns } from "retext-equality/lib/en.js";

/** Every rule id that the installed alex can report. */
export const alexIds: ReadonlySet<string> = new Set([
  ...patterns.map(({ id }) => id),
  ...swearWords().map(([word]) => slug(word)),
]);

/** Whether alex knows a rule id or a word of this name, so that a misspelt one in the settings can be told. */
export function alexKnows(idOrWord: string): boolean {
  return alexIds.has(idOrWord) || words().has(normalized(idOrWord));
}

/** Tells whether a text holds the words of any phrase that alex could report. Never says no where alex would speak. */
export type WordFilter = (text: string) => boolean;

/**
 * A filter for the equality patterns with ids that `isWanted` and the swear words rated at least `leastRating`.
 * It spares alex's slow reading of the many texts in which it can find nothing.
 */
export function alexWordFilter(isWanted: (id: string) => boolean, leastRating: number): WordFilter {
  const wanted = patterns.filter(({ id }) => isWanted(id)).flatMap(({ inconsiderate }) => Object.keys(inconsiderate));
  const rated = swearWords().filter(([word, rating]) => rating >= leastRating && isWanted(slug(word)));
  const furtherWords = new Map<string, (readonly string[])[]>();
  for (const phrase of [...wanted, ...rated.map(([word]) => word)]) {
    const [first = "", ...further] = phrase.split(" ").map((word) => normalized(word));
    const known = furtherWords.get(first) ?? [];
    furtherWords.set(first, [...known, further.filter((word) => word !== "*")]);
  }
  return (text) => {
    const found = wordsOf(text);
    for (const word of found) {
      if (furtherWords.get(word)?.some((further) => further.every((next) => found.has(next)))) return true;
    }
    return false;
  };
}

/** As retext-profanities makes them: each word of cuss with its singular and its plural, and its rating. */
function swearWords(): readonly (readonly [string, number])[] {
  return Object.entries(cuss).flatMap(([word, rating]) =>
    [word, pluralize.singular(word), pluralize.plural(word)].map((form) => [form, rating] as const),
  );
}

function slug(word: string): string {
  return word.replace(/\W+/g, "-");
}

let known: ReadonlySet<string> | undefined;

function words(): ReadonlySet<string> {
  known ??= new Set(
    [...patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate)), ...swearWords().map(([word]) => word)].map(
      (phrase) => normalized(phrase),
    ),
  );
  return known;
}

/** As nlcst-search compares words. */
function normalized(text: string): string {
  return text.toLowerCase().replace(/[-'’]/g, "");
}

/** The words as alex might cut them: whole with inner marks, and the parts between these. */
function wordsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}][^\s\uFFFC]*/gu)) {
    found.add(normalized(word));
    found.add(normalized(word.replace(/[^\p{L}\p{N}\p{M}]+$/u, "")));
    for (const part of word.split(/[^\p{L}\p{N}\p{M}'’-]+/u)) found.add(normalized(part));
    for (const part of word.split(/[^\p{L}\p{N}\p{M}]+/u)) found.add(part);
  }
  return found;
}
