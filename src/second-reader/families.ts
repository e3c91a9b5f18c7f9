/** What a sentence may be about, as the file names of `sentences/<language>/` say it. The first is for sentences without fault. */
export const kindsOfSentence = [
  "fine",
  "age",
  "benefits",
  "class",
  "culture",
  "disability",
  "family",
  "health",
  "hype",
  "lgbtq",
  "licence",
  "looks",
  "origin",
  "process",
  "race",
  "record",
  "religion",
  "requirements",
  "sex",
] as const;

export type KindOfSentence = (typeof kindsOfSentence)[number];

/** A kind of sentence that somebody should look at again. */
export type SentenceFamily = Exclude<KindOfSentence, "fine">;

/** The languages of the sentences that the second reader has learned from. */
export const readerLanguages = ["en", "de", "fr", "es", "it", "nl", "pl"] as const;
