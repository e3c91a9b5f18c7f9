/** A regular expression of the sources. */
export interface RepeatingPattern {
  readonly source: string;
  readonly flags: string;
  /** Below `src`. */
  readonly file: string;
  /** The beginning of the SHA-256 of the whole expression. */
  readonly digest: string;
}

export function repeatingPatterns(): readonly RepeatingPattern[];
