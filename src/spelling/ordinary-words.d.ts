/** Lower-case words of five letters or more that job postings use, with a space between. */
export interface OrdinaryWords {
  /** Known to be words, whether a dictionary has them or not. */
  readonly listed: string;
  /** In labelled sentences; typing errors among them are in no dictionary. */
  readonly inSentences: string;
}

/** By language. Written by `npm run compile`. */
export declare const ordinaryWords: Readonly<Record<string, OrdinaryWords>>;
