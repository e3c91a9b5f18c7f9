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
  const speakers = ofTaste.filter((diagnostic) => !ofTaste.some((other) => saysMore(other, diagnostic)));
  const beside = (others: readonly Diagnostic[], { span }: Diagnostic): readonly Diagnostic[] =>
    others.filter((other) => overlaps(other.span, span));
  return diagnostics.flatMap((diagnostic) => {
    if (isByLaw(diagnostic)) {
      return beside(speakers, diagnostic).some((other) => isHeavier(other, diagnostic)) ? [] : [diagnostic];
    }
    if (!isAboutWords(diagnostic.rule)) return [diagnostic];
    const [law, ...further] = beside(laws, diagnostic);
    if (!speakers.includes(diagnostic)) return [];
    if (law === undefined) return [diagnostic];
    return [law, ...further].every((each) => isHeavier(diagnostic, each)) ? [inTheNameOf(law, diagnostic)] : [];
  });
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
