/** The words of one language. */
export interface SpellingDictionary {
  /** Whether this is a word, in the capitals that it has here or without them. */
  knows(word: string): boolean;
  /** Words that postings often use, in small letters: what somebody may have meant. */
  readonly ordinary: readonly string[];
}

/** The dictionaries at hand. Each is opened when it is first asked for. */
export interface Dictionaries {
  /** Of a language by its BCP 47 tag; undefined where none is at hand. */
  of(language: string): SpellingDictionary | undefined;
}
