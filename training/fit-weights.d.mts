import type { LabelledSentence } from "./read-sentences.mjs";

export declare function fitWeights(
  sentences: readonly LabelledSentence[],
  tools: object,
): { readonly scale: number; readonly bias: readonly number[]; readonly weights: string };
