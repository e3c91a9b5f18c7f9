/** A labelled sentence of `sentences/`. */
export interface LabelledSentence {
  readonly language: string;
  readonly kind: string;
  readonly text: string;
  readonly path: string;
  readonly line: number;
  readonly isHeldOut: boolean;
}
export declare function readSentences(folder?: string): readonly LabelledSentence[];
export declare function keyOf(text: string): string;
