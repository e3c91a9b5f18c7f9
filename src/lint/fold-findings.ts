import { type Diagnostic, familyOf, type RuleId, type Severity } from "../diagnostic.ts";
import { overlaps } from "../source/span.ts";

/** Families that speak of words which a law, or another of them, may name as well. */
const wordFamilies: ReadonlySet<string> = new Set([
  "age",
  "culture",
  "disability",
  "family",
  "health",
  "hype",
  "inclusive",
  "lgbtq",
  "licence",
  "looks",
  "origin",
  "process",
  "race",
  "record",
  "religion",
  "sex",
]);

/** Rules of other families that speak of words as well. */
const wordRules: ReadonlySet<RuleId> = new Set<RuleId>(["readability/cliche", "readability/idiom"]);

/** Families that never speak of what single words may do to readers. */
const otherFamilies: ReadonlySet<string> = new Set([
  "allow",
  "field",
  "gender",
  "pay",
  "readability",
  "search",
  "structure",
  "wanted",
]);

/** Whether a rule may speak of what words do to readers, so that nothing else needs to speak of their sentence. */
export function mayBeAboutWords(rule: RuleId): boolean {
  return !otherFamilies.has(familyOf(rule));
}

const weights: { readonly [severity in Severity]: number } = { info: 0, warning: 1, error: 2 };

/**
 * One thing, one finding. Where a law names the same words, it says all that a rule of taste would, with its source; a rule that
 * weighs them more than the law does speaks for both, and names the law. Of rules of taste the one that weighs the words most speaks,
 * then the one that names more of them.
 */
export function foldFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const laws = diagnostics.filter((diagnostic) => isByLaw(diagnostic));
  const ofTaste = diagnostics.filter(({ rule }) => isAboutWords(rule));
  const tasteBeside = overlapping(ofTaste);
  const speakers = ofTaste.filter(
    (diagnostic) => !tasteBeside(diagnostic).some((other) => saysMore(other, diagnostic)),
  );
  const speaks = new Set(speakers);
  const speakersBeside = overlapping(speakers);
  const lawsBeside = overlapping(laws);
  return diagnostics.flatMap((diagnostic) => {
    if (isByLaw(diagnostic)) {
      return speakersBeside(diagnostic).some((other) => isHeavier(other, diagnostic)) ? [] : [diagnostic];
    }
    if (!isAboutWords(diagnostic.rule)) return [diagnostic];
    const [law, ...further] = lawsBeside(diagnostic);
    if (!speaks.has(diagnostic)) return [];
    if (law === undefined) return [diagnostic];
    return [law, ...further].every((each) => isHeavier(diagnostic, each)) ? [inTheNameOf(law, diagnostic)] : [];
  });
}

/** In characters: most findings lie in one stretch of this length, or in two. */
const stretch = 256;

/** Finds those of a list that overlap another, in the order of the list, without looking at all of them. */
function overlapping(all: readonly Diagnostic[]): (diagnostic: Diagnostic) => readonly Diagnostic[] {
  const byStretch = new Map<number, number[]>();
  for (const [index, { span }] of all.entries())
    for (let at = Math.floor(span.start / stretch); at * stretch <= span.end; at++) {
      const there = byStretch.get(at);
      if (there === undefined) byStretch.set(at, [index]);
      else there.push(index);
    }
  return ({ span }) => {
    const near = new Set<number>();
    for (let at = Math.floor(span.start / stretch); at * stretch <= span.end; at++)
      for (const index of byStretch.get(at) ?? []) near.add(index);
    return [...near]
      .toSorted((a, b) => a - b)
      .flatMap((index) => all[index] ?? [])
      .filter((other) => overlaps(other.span, span));
  };
}

function isByLaw({ rule, law }: Diagnostic): boolean {
  return law !== undefined && familyOf(rule) === "law";
}

function isHeavier(one: Diagnostic, other: Diagnostic): boolean {
  return weights[one.severity] > weights[other.severity];
}

function inTheNameOf({ law, citation, url }: Diagnostic, diagnostic: Diagnostic): Diagnostic {
  return {
    ...diagnostic,
    ...(law !== undefined && { law }),
    ...(citation !== undefined && { citation }),
    ...(url !== undefined && { url }),
  };
}

function isAboutWords(rule: RuleId): boolean {
  return wordFamilies.has(familyOf(rule)) || wordRules.has(rule);
}

function saysMore(other: Diagnostic, diagnostic: Diagnostic): boolean {
  if (other.rule === diagnostic.rule || !overlaps(other.span, diagnostic.span)) return false;
  const heavier = weights[other.severity] - weights[diagnostic.severity];
  const longer = lengthOf(other) - lengthOf(diagnostic);
  return (heavier || longer || (other.rule < diagnostic.rule ? 1 : -1)) > 0;
}

function lengthOf({ span }: Diagnostic): number {
  return span.end - span.start;
}
