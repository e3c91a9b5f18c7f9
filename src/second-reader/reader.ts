import { readerModel } from "./model-data.ts";
import { type ReaderThresholds, type SentenceReading, sentenceReader } from "./read-sentence.ts";

/** Reads a sentence of a posting: nothing, unless it most probably needs another look. */
export function readDoubtfully(text: string, language: string): DoubtfulSentence | undefined {
  const thresholds: ReaderThresholds | undefined = readerModel.thresholds[language];
  if (thresholds === undefined) return undefined;
  const reading = read(text, language);
  if (reading.probability < thresholds.note || reading.certainty < leastCertainty) return undefined;
  return { ...reading, isClear: reading.probability >= thresholds.warning && reading.certainty >= clearCertainty };
}

/** A sentence that somebody should read again. */
export interface DoubtfulSentence extends SentenceReading {
  /** Well above the threshold. */
  readonly isClear: boolean;
}

const read = sentenceReader(readerModel);

/** Below this, no family is likely enough to be named. */
const leastCertainty = 0.2;
const clearCertainty = 0.6;
