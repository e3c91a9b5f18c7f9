import { type Diagnostic, familyOf, type RuleId, type Severity } from "../diagnostic.ts";
import { overlaps } from "../source/span.ts";

/** Families that speak of words which a law, or another of them, may name as well. */
const wordFamilies: ReadonlySet<string> = new Set([
  "age",
  "culture",
  "disability",
  "family",
  "hype",
  "inclusive",
  "lgbtq",
  "licence",
  "origin",
  "process",
  "race",
  "record",
  "sex",
]);

/** Rules of other families that speak of words as well. */
const wordRules: ReadonlySet<RuleId> = new Set<RuleId>(["readability/cliche", "readability/idiom"]);

const weights: { readonly [severity in Severity]: number } = { info: 0, warning: 1, error: 2 };

/**
 * One thing, one finding: where a law names the same words, it says all that a rule of taste would, with its source. Of rules of
 * taste the one that weighs the words most speaks, then the one that names more of them. A rule that weighs them more than the law
 * does still speaks.
 */
export function foldFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byLaw = diagnostics.filter(({ rule, law }) => law !== undefined && familyOf(rule) === "law");
  const byTaste = diagnostics.filter(({ rule }) => isAboutWords(rule));
  return diagnostics.filter((diagnostic) => {
    if (!isAboutWords(diagnostic.rule)) return true;
    const isSaidByLaw = byLaw.some(
      ({ span, severity }) => overlaps(span, diagnostic.span) && weights[severity] >= weights[diagnostic.severity],
    );
    return !isSaidByLaw && !byTaste.some((other) => saysMore(other, diagnostic));
  });
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
