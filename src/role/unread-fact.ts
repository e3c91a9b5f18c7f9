/** Fields of which a law or a page may say that they are absent. */
export const factFields = [
  "pay",
  "benefits",
  "closes",
  "apply",
  "locations",
  "remote-from",
  "remote-except",
  "reports-to",
  "workplace",
] as const;

/** Something that the text says of a field and that has no single reading, so that nobody can say that the field is absent. */
export interface UnreadFact {
  readonly field: (typeof factFields)[number];
  /** As they are typed. */
  readonly words: string;
  /** What it may mean, in correct notations; none where nothing is known. */
  readonly readings: readonly string[];
}
