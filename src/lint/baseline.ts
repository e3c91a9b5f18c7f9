import { compareDiagnostics, type Diagnostic, familyOf, type RuleId } from "../diagnostic.ts";
import type { Settings } from "../settings/settings.ts";
import { surroundingsOf } from "../source/surroundings.ts";
import type { Crash } from "./lint-role.ts";
import { readingFaults } from "./reading-faults.ts";
import { isLocked } from "./rule-settings.ts";

/** The findings that a project had when it began to use the linter. They do not count until their words are changed. */
export type Baseline = readonly KnownFinding[];

/** A finding told by what it is about and not by where it is, so that text may move around it. Plain data. */
export interface KnownFinding {
  readonly path: string;
  readonly rule: RuleId;
  readonly law?: string;
  /** The words found; where something is missing, so that there are none, what the message says of it, without its numbers. */
  readonly words: string;
  /** A few words of the same sentence on either side. */
  readonly before: string;
  readonly after: string;
  /** From 1: which of the findings that are alike in all of this. */
  readonly occurrence: number;
}

/** Diagnostics separated by a baseline. */
export interface BaselineSplit {
  readonly counting: readonly Diagnostic[];
  readonly covered: readonly Diagnostic[];
  /** The baseline as it is found today, and what of it is not found any more. */
  readonly kept: Baseline;
  readonly unneeded: Baseline;
}

/** What a baseline is held against. */
export interface BaselineView {
  /** All that counts without a baseline. */
  readonly diagnostics: readonly Diagnostic[];
  readonly crashes: readonly Crash[];
  /** The text of each file, by path. */
  readonly texts: ReadonlyMap<string, { readonly text: string }>;
  readonly settings: Settings;
}

/** Parts the findings that a baseline covers from those that count. */
export function splitByBaseline(baseline: Baseline, view: BaselineView): BaselineSplit {
  const entries = new Map(baseline.map((known) => [keyOf(known), known]));
  const found = recognised(view);
  const covered = new Set(
    [...found].filter(([, known]) => entries.delete(keyOf(known))).map(([diagnostic]) => diagnostic),
  );
  for (const [diagnostic, known] of found) {
    if (covered.has(diagnostic)) continue;
    const changed = [...entries.values()].find((entry) => isChangeOf(known, entry));
    if (changed === undefined) continue;
    entries.delete(keyOf(changed));
    covered.add(diagnostic);
  }
  const unread = unreadPaths(view);
  const left = [...entries.values()];
  const diagnostics = view.diagnostics.filter((diagnostic) => covered.has(diagnostic));
  return {
    covered: diagnostics,
    counting: view.diagnostics.filter((diagnostic) => !covered.has(diagnostic)),
    kept: sortBaseline([...baselineOf({ ...view, diagnostics }), ...left.filter(({ path }) => unread.has(path))]),
    unneeded: left.filter(({ path }) => !unread.has(path)),
  };
}

/** The baseline of all that is found now. */
export function baselineOf(view: BaselineView): Baseline {
  return sortBaseline([...recognised(view).values()]);
}

/** Each entry once, in the order in which a baseline is written. */
export function sortBaseline(baseline: Baseline): Baseline {
  const entries = [...new Map(baseline.map((known) => [keyOf(known), known]))];
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => known);
}

/** What a finding is about, of which several may be alike. `text`: that of its file. */
export function contentOf(
  { path, rule, law: heaviest, laws, span, message }: Diagnostic,
  text: string,
): Omit<KnownFinding, "occurrence"> {
  // A finding that concerns one more law than before is a new one.
  const law = laws?.map((each) => each.law).join(" ") ?? heaviest;
  const about = law === undefined ? { path, rule } : { path, rule, law };
  const { words, before, after } = surroundingsOf(text, span);
  return /[\p{L}\p{N}]/u.test(words)
    ? { ...about, words, before, after }
    : { ...about, words: message.replace(/\d+/g, "#"), before: "", after: "" };
}

/** The finding of each diagnostic that a baseline may cover: of those alike, the first in the text is the first occurrence. */
function recognised({ diagnostics, texts, settings }: BaselineView): ReadonlyMap<Diagnostic, KnownFinding> {
  const counts = new Map<string, number>();
  const found = new Map<Diagnostic, KnownFinding>();
  for (const diagnostic of diagnostics.toSorted(compareDiagnostics)) {
    const text = texts.get(diagnostic.path)?.text;
    if (text === undefined || !isCoverable(diagnostic, settings)) continue;
    const first = { ...contentOf(diagnostic, text), occurrence: 1 };
    const occurrence = (counts.get(keyOf(first)) ?? 0) + 1;
    counts.set(keyOf(first), occurrence);
    found.set(diagnostic, { ...first, occurrence });
  }
  return found;
}

function isCoverable({ rule }: Diagnostic, settings: Settings): boolean {
  return familyOf(rule) !== "allow" && !isLocked(settings, rule);
}

/** Whether the words are the same and the sentence has changed on one side of them only: its other faults may get fixed. */
function isChangeOf(found: KnownFinding, known: KnownFinding): boolean {
  if (found.path !== known.path || found.rule !== known.rule || found.law !== known.law) return false;
  if (found.words !== known.words) return false;
  return (found.before !== "" && found.before === known.before) || (found.after !== "" && found.after === known.after);
}

function unreadPaths({ diagnostics, crashes }: BaselineView): ReadonlySet<string> {
  const broken = diagnostics.filter(({ rule }) => readingFaults.has(rule));
  return new Set([...broken, ...crashes].map(({ path }) => path));
}

function keyOf({ path, rule, law = "", words, before, after, occurrence }: KnownFinding): string {
  return [path, rule, law, words, before, after, String(occurrence).padStart(6, "0")].join("\n");
}
