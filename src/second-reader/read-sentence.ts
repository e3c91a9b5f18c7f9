import { type KindOfSentence, kindsOfSentence, type SentenceFamily } from "./families.ts";
import { type Feature, featureSpace, featuresOf, type ReaderWord, readerWords } from "./features.ts";
import { readWeights, type Weights } from "./weights.ts";

/** What the second reader knows: everything that `npm run train` writes. */
export interface ReaderModel {
  /** What a weight of 1 counts. */
  readonly scale: number;
  /** How likely each kind is before anything is read, in the order of `kindsOfSentence`. */
  readonly bias: readonly number[];
  /** For each language that was learned (`de`): from which probability a sentence gets a note, and from which a warning. */
  readonly thresholds: Readonly<Record<string, ReaderThresholds>>;
  /** As `writeWeights` writes them. */
  readonly weights: string;
}

export interface ReaderThresholds {
  readonly note: number;
  readonly warning: number;
}

/** What a sentence most probably is, if it is not fine. */
export interface SentenceReading {
  readonly family: SentenceFamily;
  /** From 0 to 1: how probable it is that somebody should look at the sentence again, whatever its family. */
  readonly probability: number;
  /** From 0 to 1: how probable the family is, if so. */
  readonly certainty: number;
  /** The words that weighed most, as offsets into the text. */
  readonly start: number;
  readonly end: number;
}

export type SentenceReader = (text: string, language: string) => SentenceReading;

/** Makes a reader of single sentences. It is pure: the same text has the same reading on every machine. */
export function sentenceReader(model: Omit<ReaderModel, "thresholds">): SentenceReader {
  let weights: Weights | undefined;
  return (text, language) => {
    weights ??= readWeights(model.weights, featureSpace, kindsOfSentence.length);
    const words = readerWords(text);
    const features = featuresOf(words, language);
    const probabilities = probabilitiesOf(features, model, weights);
    const { family, kind } = likeliestFamily(probabilities);
    const probability = 1 - (probabilities[fine] ?? 0);
    const certainty = probability === 0 ? 0 : (probabilities[kind] ?? 0) / probability;
    return { family, probability, certainty, ...wholeWords(text, heaviestWords(words, features, kind, weights)) };
  };
}

/** Turns scores into probabilities that add up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, each) => total + each, 0);
  return powers.map((power) => power / sum);
}

function probabilitiesOf(
  features: readonly Feature[],
  model: Pick<ReaderModel, "bias" | "scale">,
  weights: Weights,
): readonly number[] {
  const sums = kindsOfSentence.map(() => 0);
  for (const { id, weight } of features) {
    for (let at = weights.places[id] ?? 0; at < (weights.places[id + 1] ?? 0); at++) {
      const kind = weights.kinds[at] ?? 0;
      sums[kind] = (sums[kind] ?? 0) + (weights.values[at] ?? 0) * weight;
    }
  }
  return softmax(sums.map((sum, kind) => (model.bias[kind] ?? 0) + sum * model.scale));
}

function likeliestFamily(probabilities: readonly number[]): { readonly family: SentenceFamily; readonly kind: number } {
  let best: { readonly family: SentenceFamily; readonly kind: number } = { family: "age", kind: 1 };
  kindsOfSentence.forEach((family, kind) => {
    if (family === "fine" || (probabilities[kind] ?? 0) <= (probabilities[best.kind] ?? 0)) return;
    best = { family, kind };
  });
  return best;
}

const fine: number = kindsOfSentence.indexOf("fine" satisfies KindOfSentence);

/** How many words are pointed at: fewer say too little to be quoted. */
const leastWords = 3;
const mostWords = 8;

/** The run of words that speaks most for a kind and against "fine". */
function heaviestWords(
  words: readonly ReaderWord[],
  features: readonly Feature[],
  kind: number,
  weights: Weights,
): Stretch {
  const gains = words.map(() => 0);
  for (const { id, weight, firstWord, lastWord } of features) {
    for (let at = weights.places[id] ?? 0; at < (weights.places[id + 1] ?? 0); at++) {
      const other = weights.kinds[at] ?? 0;
      const sign = other === kind ? 1 : other === fine ? -1 : 0;
      const gain = (sign * weight * (weights.values[at] ?? 0)) / 2;
      gains[firstWord] = (gains[firstWord] ?? 0) + gain;
      gains[lastWord] = (gains[lastWord] ?? 0) + gain;
    }
  }
  const mean = gains.reduce((sum, gain) => sum + Math.max(0, gain), 0) / Math.max(1, gains.length);
  let best = { sum: Number.NEGATIVE_INFINITY, first: 0, last: 0 };
  for (let first = 0; first < words.length; first++) {
    let sum = 0;
    for (let last = first; last < Math.min(words.length, first + mostWords); last++) {
      sum += (gains[last] ?? 0) - mean / 2;
      if (last - first + 1 < Math.min(leastWords, words.length)) continue;
      if (sum > best.sum) best = { sum, first, last };
    }
  }
  return { start: words[best.first]?.start ?? 0, end: words[best.last]?.end ?? 0 };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** As far as the rest of a word is looked for, so that no text takes long. */
const longestWord = 40;

/** For the reader “isn't” is two words; people are shown the whole of it. */
function wholeWords(text: string, { start, end }: Stretch): Stretch {
  const [before = ""] = /\p{L}+['’]$/u.exec(text.slice(Math.max(0, start - longestWord), start)) ?? [];
  const [after = ""] = /^['’]\p{L}+/u.exec(text.slice(end, end + longestWord)) ?? [];
  return { start: start - before.length, end: end + after.length };
}
