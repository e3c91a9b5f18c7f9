import type { Edit } from "./source/edits.ts";
import type { Span } from "./source/span.ts";

/** `error` blocks publication, `warning` asks for a decision, `info` is worth knowing. */
export type Severity = "error" | "warning" | "info";

/** `family/fault`, for example `pay/missing`. */
export type RuleId = `${string}/${string}`;

/** A change that removes the finding. Only safe fixes are applied without a person: they never touch meaning, pay or law. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What a rule yields: a fault and its place, not yet stamped with path, rule and severity. */
export interface Finding {
  /** What is wrong, why if not plain, what to do; addressed to a recruiter. */
  readonly message: string;
  readonly span: Span;
  /** Set when this finding weighs more or less than its rule usually does; the settings have the last word. */
  readonly severity?: Severity;
  /** Wordings to choose from. */
  readonly suggestions?: readonly string[];
  readonly fix?: Fix;
  /** Id of the law that is not met, its citation, and where it can be read; of several laws, the heaviest. */
  readonly law?: string;
  readonly citation?: string;
  readonly url?: string;
  /** Every law that the same cause breaks at the same place, the heaviest first. */
  readonly laws?: readonly LawReference[];
}

/** A law that a finding is about. `illegal`: a breach by itself; `risky`: a known danger, or open; `best`: good practice. */
export interface LawReference {
  readonly law: string;
  readonly citation: string;
  readonly url: string;
  readonly weight: "illegal" | "risky" | "best";
}

/** A finding as it is reported. Plain data: it crosses threads, disks and JSON. */
export interface Diagnostic extends Finding {
  readonly path: string;
  readonly rule: RuleId;
  readonly severity: Severity;
}

/** The order of every report: by path, start, rule, then message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path, b.path) ||
    a.span.start - b.span.start ||
    compareText(a.rule, b.rule) ||
    a.span.end - b.span.end ||
    compareText(a.message, b.message)
  );
}

/** The family of a rule: what is before the slash. */
export function familyOf(rule: RuleId): string {
  return rule.slice(0, rule.indexOf("/"));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
