import type { Day } from "../role/role-spec.ts";
import type { VerdictWord } from "./judge.ts";

/** A dated posting that shows where a law begins and ends, tried like the examples of a rule. Plain data. */
export interface LawScenario {
  readonly law: string;
  /** What it shows: a phrase, such as "the same, on the day before the law begins". */
  readonly shows: string;
  readonly on: Day;
  /** The settings file that goes with it. */
  readonly settings: string;
  /** The role spec. */
  readonly text: string;
  readonly expect: VerdictWord;
}
