import type { Diagnostic, Severity } from "../diagnostic.ts";
import type { Span } from "../source/span.ts";
import { contentOf } from "./baseline.ts";

/** Findings of a state of a project, with the text of each file by path. */
export interface FoundState {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, { readonly text: string }>;
}

/** What tells a finding of today from one that was there before. */
export interface Comparison {
  readonly now: FoundState;
  readonly before: FoundState;
  /** Whether a place of today is within lines that were changed. */
  readonly isChanged: (path: string, span: Span) => boolean;
  /** Whether a rule compares roles, so that its finding may move from one file to another. */
  readonly comparesRoles: (rule: string) => boolean;
}

/** The findings of today that were there before, each with what it was; every earlier finding counts for one of today's. */
export function foundBefore({
  now,
  before,
  isChanged,
  comparesRoles,
}: Comparison): ReadonlyMap<Diagnostic, Diagnostic> {
  const open = new Map<string, Set<Diagnostic>>();
  for (const one of before.diagnostics) open.set(one.rule, (open.get(one.rule) ?? new Set()).add(one));
  const earlier = new Map(before.diagnostics.map((one) => [one, traitsOf(one, before)]));
  const pairs = new Map<Diagnostic, Diagnostic>();
  const today = now.diagnostics
    .map((one) => ({ one, traits: traitsOf(one, now), isMoved: isChanged(one.path, one.span) }))
    .toSorted((a, b) => Number(a.isMoved) - Number(b.isMoved));
  for (const isSame of [isExactly, isNearly]) {
    for (const { one, traits, isMoved } of today) {
      if (pairs.has(one)) continue;
      const ofRule = open.get(one.rule) ?? new Set();
      const known = [...ofRule].find((other) => {
        const others = earlier.get(other);
        if (others === undefined || weights[other.severity] < weights[one.severity]) return false;
        if (other.path !== one.path && !(comparesRoles(one.rule) && traits.isWordless)) return false;
        return isSame(traits, others, isMoved);
      });
      if (known === undefined) continue;
      ofRule.delete(known);
      pairs.set(one, known);
    }
  }
  return pairs;
}

const weights: { readonly [severity in Severity]: number } = { info: 0, warning: 1, error: 2 };

/** By what a finding is recognised. */
interface Traits {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly laws: readonly string[];
  /** Whether the finding is about what is missing, so that its words are those of its message. */
  readonly isWordless: boolean;
}

function traitsOf(diagnostic: Diagnostic, { texts }: FoundState): Traits {
  const text = texts.get(diagnostic.path)?.text ?? "";
  const { words, before, after } = contentOf(diagnostic, text);
  const isWordless = !/[\p{L}\p{N}]/u.test(text.slice(diagnostic.span.start, diagnostic.span.end));
  return { words, before, after, laws: lawsOf(diagnostic), isWordless };
}

function lawsOf({ law, laws }: Diagnostic): readonly string[] {
  return laws?.map((each) => each.law) ?? (law === undefined ? [] : [law]);
}

function isExactly(one: Traits, other: Traits): boolean {
  const isSame = one.words === other.words && one.before === other.before && one.after === other.after;
  return isSame && hasNoNewLaw(one, other);
}

/** Only a law more makes a finding new; the sentence around it may have changed on one side. */
function isNearly(one: Traits, other: Traits, isMoved: boolean): boolean {
  if (!hasNoNewLaw(one, other)) return false;
  if (one.isWordless && other.isWordless) return one.words === other.words || one.laws.length > 0;
  if (one.words !== other.words) return false;
  return !isMoved || one.before === other.before || one.after === other.after;
}

function hasNoNewLaw(one: Traits, other: Traits): boolean {
  return one.laws.every((law) => other.laws.includes(law)) && (one.laws.length > 0 || other.laws.length === 0);
}
