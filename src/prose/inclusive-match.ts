import type { RuleId, Severity } from "../diagnostic.ts";

/** Words in a text that may put somebody off. */
export interface InclusiveMatch {
  /** Alex's id for them; of words that alex does not know, the id of their rule. */
  readonly id: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What to write instead, best first. */
  readonly expected: readonly string[];
  /** Of a swear word: how sure it is that it is one, 0 to 2. */
  readonly rating?: number;
  /** Whether it names two sexes: "he/she", "men and women". */
  readonly isPair?: true;
}

/** Finds what alex finds in a text. Made by `createInclusiveChecker`, which is apart because alex takes long to load. */
export type InclusiveChecker = (text: string) => readonly InclusiveMatch[];

/** Under which rule a match is reported, and how much it weighs where that is not the rule's own weight. */
export interface Judgement {
  readonly rule: RuleId;
  readonly severity?: Severity;
}
