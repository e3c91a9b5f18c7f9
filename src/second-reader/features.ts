/** One thing that a sentence has: a word, neighbours, or letters of a word, as a number, and the words it was taken from. */
export interface Feature {
  /** Below `featureSpace`. */
  readonly id: number;
  /** Words count more than runs of letters, of which there are many. */
  readonly weight: number;
  readonly firstWord: number;
  readonly lastWord: number;
}

/** A word of a sentence with its place in the text. */
export interface ReaderWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How many different features there can be. Those that share a number are not told apart. */
export const featureSpace: number = 2 ** 19;

/** The words and numbers of a text. Numbers are kept only as their size: a year, an age, a few, many. */
export function readerWords(text: string): readonly ReaderWord[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*|\d+/gu)].map(({ 0: word, index }) => ({
    text: /^\d/.test(word) ? sizeOf(word) : word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Everything that the second reader sees of a sentence in a language (`de`). Nothing is named twice; the squares of all weights add up to 1. */
export function featuresOf(words: readonly ReaderWord[], language: string): readonly Feature[] {
  const found = new Map<number, Feature>();
  const add = (text: string, weight: number, firstWord: number, lastWord: number): void => {
    const id = hash(text) % featureSpace;
    if (!found.has(id)) found.set(id, { id, weight, firstWord, lastWord });
  };
  words.forEach(({ text }, index) => {
    const next = words[index + 1]?.text;
    const second = words[index + 2]?.text;
    add(`${language}:${text}`, 3, index, index);
    if (next !== undefined) add(`${language}:${text} ${next}`, 2, index, index + 1);
    if (second !== undefined) add(`${language}:${text} _ ${second}`, 2, index, index + 2);
    for (const letters of lettersOf(text)) add(letters, 1, index, index);
  });
  const [first, next] = words;
  if (first !== undefined) add(`${language}:^ ${first.text}`, 2, 0, 0);
  if (first !== undefined && next !== undefined) add(`${language}:^ ${first.text} ${next.text}`, 2, 0, 1);
  const length = Math.sqrt([...found.values()].reduce((sum, { weight }) => sum + weight * weight, 0));
  return [...found.values()].map((feature) => ({ ...feature, weight: feature.weight / length }));
}

/** Runs of three to five letters, with `<` and `>` at the ends of the word. They carry inflection, and words that languages share. */
function lettersOf(word: string): readonly string[] {
  if (word.startsWith("#")) return [];
  const letters = `<${word}>`;
  const runs: string[] = [];
  for (let length = 3; length <= 5; length++) {
    for (let start = 0; start + length <= letters.length; start++) runs.push(letters.slice(start, start + length));
  }
  return runs;
}

function sizeOf(digits: string): string {
  const number = Number(digits);
  if (digits.length === 4 && number >= 1900 && number < 2100) return "#year";
  if (number < 10) return "#few";
  if (number < 16) return "#teen";
  return number < 75 ? "#age" : "#many";
}

/** FNV-1a over the code units of a text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (value ^ (value >>> 15)) >>> 0;
}
