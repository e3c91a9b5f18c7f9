import type { RuleId, Severity } from "../diagnostic.ts";
import type { WordLanguage } from "./inflection.ts";

/** A rule about words, as its file `rules/<family>/<fault>.md` writes it. Plain data. */
export interface WordRule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** The first version that has it. */
  readonly since?: string;
  readonly summary: string;
  readonly why: string;
  readonly sources: readonly string[];
  /** Its words are a fault only as a demand on the people who may apply: elsewhere they are a note, of people served nothing. */
  readonly isDemand: boolean;
  /** Said of the team, its words count as a demand too. */
  readonly countsOfTeam: boolean;
  /** Statements on equal opportunity and quotations are read too. */
  readonly isInEveryZone: boolean;
  /** A denial before the words does not take them back. */
  readonly staysWhenNegated: boolean;
  /** Capitals inside a sentence do not make a name of its words. */
  readonly evenCapitalised: boolean;
  /** Kinds of sections in which it is silent, such as `benefits`. */
  readonly notIn: readonly string[];
  /** Kinds of sections outside which it is silent; empty: it reads everywhere. */
  readonly onlyIn: readonly string[];
  /** A field of the role in which the author gives the reason: where it is filled in, the rule is silent. */
  readonly answeredBy?: "driving";
  /** Where a law is named that may require the words, they are a matter for laws of the place alone. */
  readonly isExcusable: boolean;
  /** It speaks only where a law in the places of the role is about its words. */
  readonly isLawOnly: boolean;
  /** Capitals and spaces count: found is what is not written as its replacement. */
  readonly isSpelling: boolean;
  /** The first replacement can be made without a look, since it changes no meaning. */
  readonly isMechanical: boolean;
  /** What alex finds under its id is reported as well. */
  readonly isAlsoFromAlex: boolean;
  /** The place of the postings in its examples, where laws matter. */
  readonly examplesIn?: string;
  /** From how many occurrences on it speaks; absent: each is a finding. */
  readonly least?: number;
  readonly languages: readonly LanguageRule[];
}

/** The lists of wordings that turn on what else is said, and how near. */
export const conditions = ["except", "exceptNear", "exceptInParagraph", "exceptAnywhere", "onlyNear"] as const;
export type ConditionKind = (typeof conditions)[number];

/** What a rule says of one language. */
export interface LanguageRule {
  readonly language: WordLanguage;
  /** With `{words}` for what was found, and `{use}` for what to write instead. */
  readonly message: string;
  readonly wordings: readonly WordingEntry[];
  /** Wordings that overlap a finding and take it back. */
  readonly except: readonly string[];
  /** Wordings that take it back from anywhere in its sentence, its paragraph, or the posting. */
  readonly exceptNear: readonly string[];
  readonly exceptInParagraph: readonly string[];
  readonly exceptAnywhere: readonly string[];
  /** Wordings of which one must be in its sentence; none: nothing need be. */
  readonly onlyNear: readonly string[];
  /** Each with ⟦marks⟧ around what is found. */
  readonly examples: readonly WordExample[];
}

export interface WordingEntry {
  /** In the notation of `docs/word-rules.md`. */
  readonly wording: string;
  /** Where it counts: everywhere, only in the title, or only in lists of requirements. */
  readonly in?: "title" | "requirements";
  /** It is a note, whatever the severity of its rule. */
  readonly isNote?: true;
  /** What to write instead, best first. */
  readonly use?: readonly string[];
}

export interface WordExample {
  readonly text: string;
  /** Where it is in a posting; absent: a paragraph. */
  readonly in?: ExamplePlace;
}

export type ExamplePlace = "title" | "requirements" | "process";

/** A shared list of a language: `rules/words/<language>.md`. */
export interface WordList {
  readonly language: WordLanguage;
  readonly name: string;
  readonly wordings: readonly string[];
}

/** The rules and lists that a file or a folder holds. */
export interface WordLibrary {
  readonly rules: readonly WordRule[];
  readonly lists: readonly WordList[];
}

/** What is wrong with a file of word rules, and where. */
export interface WordRuleFault {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}
