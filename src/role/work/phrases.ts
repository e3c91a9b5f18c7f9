/** What a phrase means: a value, unless it only adds to one, and whether its words are kept and shown. */
export interface Phrase<T> {
  readonly value?: T;
  readonly isKept: boolean;
}

/** Phrases by their words as they are compared. */
export type Phrases<T> = ReadonlyMap<string, Phrase<T>>;

/** What a text says in phrases that we know. */
export interface PhraseReading<T> {
  /** In the order of the text, each once. */
  readonly values: readonly T[];
  /** What the text adds, word for word. */
  readonly notes: readonly string[];
  /** Whether any phrase was known. */
  readonly isKnown: boolean;
}

const longestPhrase = 6;
/** Words between values: lists and choices. */
const joiners: ReadonlySet<string> = new Set(
  "or and oder und ou et o y e ed of en lub albo i either entweder".split(" "),
);
/** Words that mean nothing beside a value. */
const fillers: ReadonlySet<string> = new Set("a an the in als as with mit".split(" "));
const separators = /\s*[,;|/()[\]\n+&]\s*|\s+[-–—:]\s+|(?<=\p{L})[–—:](?=\s)/gu;

/** Makes phrases of a table: a line each, those with a star are kept. */
export function phrasesOf<T extends string>(table: Readonly<Record<T, string>>, terms = ""): Phrases<T> {
  const phrases = new Map<string, Phrase<T>>();
  for (const value of Object.keys(table) as T[]) {
    for (const line of table[value].trim().split("\n")) {
      phrases.set(line.replace("*", ""), { value, isKept: line.endsWith("*") });
    }
  }
  for (const line of terms.trim().split("\n")) if (line !== "") phrases.set(line, { isKept: true });
  return phrases;
}

/** Words as phrases are compared: lower case, without accents, hyphens and marks. */
export function phraseWords(text: string): readonly string[] {
  const latin = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("(s)", "s");
  return latin.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Finds the phrases of a text. What is left between commas, brackets and words for "or" is a note. */
export function readPhrases<T>(text: string, phrases: Phrases<T>): PhraseReading<T> {
  const readings = text.split(separators).map((piece) => readPiece(piece, phrases));
  return {
    values: [...new Set(readings.flatMap(({ values }) => values))],
    notes: readings.flatMap(({ notes }) => notes),
    isKnown: readings.some(({ isKnown }) => isKnown),
  };
}

function readPiece<T>(piece: string, phrases: Phrases<T>): PhraseReading<T> {
  const words = [...piece.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const values: T[] = [];
  const runs: RegExpExecArray[][] = [[]];
  let isKnown = false;
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at, phrases);
    const length = found?.length ?? 1;
    const taken = words.slice(at, at + length);
    const plain = phraseWords(taken[0]?.[0] ?? "").join("");
    isKnown ||= found !== undefined;
    if (found?.phrase.value !== undefined) values.push(found.phrase.value);
    if (found === undefined && joiners.has(plain)) runs.push([]);
    else if (found === undefined ? !fillers.has(plain) : found.phrase.isKept) runs.at(-1)?.push(...taken);
    at += length;
  }
  return { values, notes: runs.flatMap((run) => noteOf(piece, run)), isKnown };
}

/** The text from the first word of a run to its last. */
function noteOf(piece: string, run: readonly RegExpExecArray[]): readonly string[] {
  const [first, last] = [run[0], run.at(-1)];
  return first === undefined || last === undefined ? [] : [piece.slice(first.index, last.index + last[0].length)];
}

function phraseAt<T>(
  words: readonly RegExpExecArray[],
  at: number,
  phrases: Phrases<T>,
): { readonly phrase: Phrase<T>; readonly length: number } | undefined {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const key = words
      .slice(at, at + length)
      .flatMap(([word]) => phraseWords(word))
      .join(" ");
    const phrase = phrases.get(key);
    if (phrase !== undefined) return { phrase, length };
  }
  return undefined;
}
