import type { SectionKind } from "../role/role-spec.ts";

/** A kind of wording that a law or a rule speaks of: how it is recognised, and what to tell its author. Data for `find-wordings.ts`. */
export interface Wording {
  /** Small letters of which at least one stands wherever a pattern matches: most postings need no closer look. Absent: always look. */
  readonly cues?: readonly string[];
  /** Of the posting. Absent: the words are told from those of any other language by themselves. */
  readonly language?: WordingLanguage;
  /** Only the title of the job is read, or all but the title. */
  readonly within?: "title" | "body";
  /** Only sections of one of these kinds are read. */
  readonly onlyIn?: readonly SectionKind[];
  /** Sections of these kinds are not read. */
  readonly notIn?: readonly SectionKind[];
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

export type WordingLanguage = "en" | "de" | "fr" | "es" | "it" | "nl" | "pl";

/** A pattern and how near it must stand: the sentence, two sentences to either side, the paragraph, the whole posting. */
export interface Neighbour {
  readonly pattern: RegExp;
  readonly within: "sentence" | "neighbours" | "passage" | "posting";
}
