import { remembering } from "../source/remember.ts";
import { type ReaderModel, type ReaderThresholds, type SentenceReading, sentenceReader } from "./read-sentence.ts";

/** A sentence that somebody should read again. */
export interface DoubtfulSentence extends SentenceReading {
  /** Well above the threshold. */
  readonly isClear: boolean;
}

/** Reads a sentence of a posting: nothing, unless it most probably needs another look. */
export type DoubtfulReader = (text: string, language: string) => DoubtfulSentence | undefined;

/** Makes the second reader. Its model comes from outside, because it is large and few need it. */
export function doubtfulReader(model: ReaderModel): DoubtfulReader {
  const read = sentenceReader(model);
  const readers = new Map(
    Object.entries(model.thresholds).map(([language, thresholds]) => [
      language,
      remembering((text) => doubtOf(read(text, language), thresholds)),
    ]),
  );
  return (text, language) => readers.get(language)?.(text);
}

function doubtOf(reading: SentenceReading, thresholds: ReaderThresholds): DoubtfulSentence | undefined {
  if (reading.probability < thresholds.note || reading.certainty < leastCertainty) return undefined;
  return { ...reading, isClear: reading.probability >= thresholds.warning && reading.certainty >= clearCertainty };
}

/** Below this, no family is likely enough to be named. */
const leastCertainty = 0.2;
const clearCertainty = 0.6;
