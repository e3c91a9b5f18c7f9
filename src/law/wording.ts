/** A kind of wording that laws speak of: how it is recognised, and what to tell its author. Data for `find-wordings.ts`. */
export interface Wording {
  /** `family/kind`: `age/young`. Laws refer to it by this id, and the rule `law/<family>` reports it. */
  readonly id: string;
  /** Small letters of which at least one stands wherever a pattern matches: most postings need no closer look. Absent: always look. */
  readonly cues?: readonly string[];
  /** Absent: the words are told from those of any other language by themselves. */
  readonly language?: "en";
  /** Only the title of the job is read, or all but the title. */
  readonly within?: "title" | "body";
  /** Global patterns over text with straight quotes and plain hyphens. The whole match is what is reported. */
  readonly patterns: readonly RegExp[];
  /** Not where one of these stands as near as this. */
  readonly silentNear?: readonly Neighbour[];
  /** Only where all of these stand as near as this. */
  readonly onlyNear?: readonly Neighbour[];
  /** A field of the role in which its author gives the reason. */
  readonly answeredBy?: "driving";
  /** "Not required" in the same clause does not take the words back. */
  readonly staysWhenNegated?: true;
  /** Reported in statements on equal opportunity too. */
  readonly inEveryZone?: true;
  /** Words in the posting by which a law may well ask for such wording; it is then worth a note and no more. */
  readonly excusedBy?: RegExp;
  /** Goes on after the quoted words: what they tell. */
  readonly tells: string;
  /** What to write instead: a full sentence with an example. */
  readonly instead: string;
}

/** A pattern and how near it must stand: the sentence, two sentences to either side, the paragraph, the whole posting. */
export interface Neighbour {
  readonly pattern: RegExp;
  readonly within: "sentence" | "neighbours" | "passage" | "posting";
}
