import { type Diagnostic, familyOf, type Severity } from "../diagnostic.ts";
import { overlaps } from "../source/span.ts";

/** Families that speak of words which a law may name as well. */
const wordFamilies: ReadonlySet<string> = new Set([
  "age",
  "culture",
  "disability",
  "family",
  "inclusive",
  "lgbtq",
  "licence",
  "origin",
  "process",
  "race",
  "record",
  "sex",
]);

const weights: { readonly [severity in Severity]: number } = { info: 0, warning: 1, error: 2 };

/**
 * One thing, one finding: where a law names the same words, it says all that a rule of taste would, with its source. A rule
 * that weighs them more than the law does still speaks.
 */
export function foldFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byLaw = diagnostics.filter(({ rule, law }) => law !== undefined && familyOf(rule) === "law");
  return diagnostics.filter((diagnostic) => {
    if (!wordFamilies.has(familyOf(diagnostic.rule))) return true;
    return !byLaw.some(
      ({ span, severity }) => overlaps(span, diagnostic.span) && weights[severity] >= weights[diagnostic.severity],
    );
  });
}
