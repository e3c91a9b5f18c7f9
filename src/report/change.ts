import type { Diagnostic } from "../diagnostic.ts";
import type { VerdictWord } from "../law/judge.ts";

/** What a change does to the roles that it touches: reports tell its own findings from those that were there before. */
export interface Change {
  /** What it is compared with, as a person calls it: `main`. */
  readonly since: string;
  /** The commit from which it started. */
  readonly base: string;
  /** Findings that were there before, at their own places. They count as ever, but the change did not cause them. */
  readonly before: readonly Diagnostic[];
  /** How many findings were there before and are not any more. */
  readonly removed: number;
  readonly verdicts: readonly VerdictChange[];
  /** The lines of each changed file beside which a host shows a comment, by path: the changed ones. */
  readonly lines: ReadonlyMap<string, readonly LineRange[]>;
}

/** Lines counted from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** How a change moves a role under one law. */
export interface VerdictChange {
  readonly path: string;
  readonly law: string;
  /** The code of the place whose law it is. */
  readonly place: string;
  /** Absent: the role was not there, or was not open. */
  readonly before?: VerdictWord;
  readonly after: VerdictWord;
}
