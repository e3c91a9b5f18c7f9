import type { RuleId, Severity } from "../diagnostic.ts";

/** Words in a text that may put somebody off. */
export interface InclusiveMatch {
  /** Alex's id for them. */
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

/**
 * In order, and of those that overlap only one: the longer one, else the one that is not a mere swear word. What alex
 * explains is not called a swear word too.
 */
export function withoutOverlaps(matches: readonly InclusiveMatch[]): readonly InclusiveMatch[] {
  const kept: InclusiveMatch[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= match.start) kept.push(match);
    else if (isBetter(match, last)) kept[kept.length - 1] = match;
  }
  return kept;
}

function isBetter(match: InclusiveMatch, other: InclusiveMatch): boolean {
  const longer = match.end - match.start - (other.end - other.start);
  return longer > 0 || (longer === 0 && (match.rating ?? -1) < (other.rating ?? -1));
}
