import type { Span } from "../source/span.ts";
import type { SpellingDictionary } from "./dictionary.ts";
import { likelyWord } from "./likely-word.ts";

/** A word that is in no dictionary and very near to one that postings often use. Offsets in the text. */
export interface Typo extends Span {
  readonly word: string;
  /** What was probably meant, in the capitals of the word. */
  readonly meant: string;
}

/** Languages that write nouns with a capital, so that one says nothing of a name. */
const languagesWithCapitalNouns: readonly string[] = ["de"];

/**
 * Words of five letters or more that look like typing errors. Words with digits, hyphens, dots or capitals inside are names of things;
 * words with a capital in the midst of a sentence are names as well, but in German.
 */
export function findTypos(
  text: string,
  language: string,
  dictionary: SpellingDictionary,
  isKnown: (word: string) => boolean,
): readonly Typo[] {
  const mayBeCapital = languagesWithCapitalNouns.includes(language.toLowerCase().split("-")[0] ?? "");
  return [...text.matchAll(plainWord)].flatMap(({ 0: word, index }) => {
    const small = word.toLowerCase();
    const isCapital = word[0] !== small[0];
    if (word.slice(1) !== small.slice(1) || isKnown(small) || dictionary.knows(word)) return [];
    if (isCapital && !mayBeCapital && !isSentenceStart(text, index)) return [];
    const meant = likelyWord(small, dictionary.ordinary);
    if (meant === undefined) return [];
    return [{ start: index, end: index + word.length, word, meant: isCapital ? capitalised(meant) : meant }];
  });
}

/** A word of letters alone that is not inside an address, a name with a hyphen, a file name or a handle. */
const plainWord = /(?<![\p{L}\p{M}\p{N}_.@#/&'’-])\p{L}{5,}(?![\p{L}\p{M}\p{N}_@/&-]|['’.]\p{L})/gu;

function isSentenceStart(text: string, index: number): boolean {
  return /(?:^|[.!?:•*\n])\s*$/u.test(text.slice(Math.max(0, index - 4), index));
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
