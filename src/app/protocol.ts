import type { RuleId, Severity } from "../diagnostic.ts";
import type { VerdictWord } from "../law/judge.ts";
import type { Edit } from "../source/edits.ts";

/**
 * What the page asks of the checker behind it, by name, with what is answered. Plain data: in the playground it crosses to a worker, in
 * `rolespec dev` to a server on the same machine.
 */
export interface Calls {
  /** Checks the text of a role. */
  readonly check: { readonly ask: Posting; readonly answer: Checked };
  /** Shows what readers and programs get of it. */
  readonly show: { readonly ask: Posting; readonly answer: Shown };
  /** Applies the safe fixes. */
  readonly fix: { readonly ask: Posting; readonly answer: { readonly text: string; readonly count: number } };
  /** The edits that allow a finding with a reason; none where it cannot be allowed so. */
  readonly allow: {
    readonly ask: Posting & { readonly finding: Pick<ShownFinding, "rule" | "start" | "end">; readonly reason: string };
    readonly answer: { readonly edits: readonly Edit[] };
  };
  /** What may be typed at an offset. */
  readonly complete: {
    readonly ask: Posting & { readonly offset: number };
    readonly answer: readonly ShownCompletion[];
  };
  /** Makes a role spec of a posting from elsewhere. */
  readonly import: { readonly ask: ImportSource; readonly answer: Imported };
}

export type CallName = keyof Calls;

export interface Posting {
  readonly text: string;
  /** The text of a `rolespec.yaml`. A server that has the file does without. */
  readonly settings: string;
  /** The day of judging. */
  readonly on: string;
  /** The file of the role, where it has one. */
  readonly path?: string;
}

export interface ImportSource {
  /** The file's name, empty for what was pasted. */
  readonly name: string;
  readonly content: string | ArrayBuffer;
  readonly settings: string;
}

export interface Imported {
  /** Absent where there is no posting to be read. */
  readonly text?: string;
  /** Why there is none, or what is to be known of it. Plain sentences. */
  readonly remarks: readonly string[];
}

export interface Checked {
  readonly title: string;
  readonly status: "open" | "draft" | "closed";
  /** The worst first. */
  readonly findings: readonly ShownFinding[];
  readonly places: readonly PlaceVerdicts[];
  /** How many laws do not cover the role. */
  readonly otherLaws: number;
  /** What neither settings nor role say and laws turn on, such as "employees in US-CO". */
  readonly missingFacts: readonly string[];
  /** What is wrong with the settings. */
  readonly settingsFaults: readonly ShownFinding[];
}

export interface ShownFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** The words it is about, shortened. */
  readonly words: string;
  /** Changes to choose from. */
  readonly fixes: readonly ShownFix[];
  readonly laws: readonly { readonly citation: string; readonly url: string }[];
  /** Why the rule is there. */
  readonly why: string;
  /** Whether an author may allow it. */
  readonly canBeAllowed: boolean;
}

/** Something that may be typed, and the change that types it. */
export interface ShownCompletion {
  readonly label: string;
  readonly detail: string;
  readonly edit: Edit;
}

export interface ShownFix {
  readonly title: string;
  readonly isSafe: boolean;
  readonly edits: readonly Edit[];
}

/** The verdicts of one place, the worst first. */
export interface PlaceVerdicts {
  readonly place: string;
  readonly worst: VerdictWord;
  readonly verdicts: readonly ShownVerdict[];
}

export interface ShownVerdict {
  readonly law: string;
  readonly title: string;
  readonly verdict: VerdictWord;
  /** What decided. */
  readonly deciding: readonly string[];
  /** Every step. */
  readonly steps: readonly string[];
  readonly citation: string;
  readonly url: string;
}

/** What readers and programs get of a role. */
export interface Shown {
  /** Why there is nothing to show; all else is empty then. */
  readonly problem?: string;
  /** Whole HTML documents, to be shown where no script runs. */
  readonly page: string;
  readonly feedEntry: string;
  readonly boardEntry: string;
  readonly jsonLd: string;
  readonly card: SearchCard;
  readonly text: string;
  readonly feed: string;
  readonly board: readonly { readonly name: string; readonly value: string }[];
  /** What boards would not take as it is. Plain sentences. */
  readonly limits: readonly string[];
}

/** What a search engine shows of a job. */
export interface SearchCard {
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly facts: readonly string[];
  readonly summary: string;
}
