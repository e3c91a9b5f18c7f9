import type { Diagnostic } from "../diagnostic.ts";
import { applyEdits, type Edit } from "../source/edits.ts";

/** A text with its safe fixes applied, and how many there were. */
export interface FixedText {
  readonly text: string;
  readonly count: number;
}

/** Each fix may bring the next to light; no real text needs more rounds. */
const mostRounds = 10;

/**
 * Applies the safe fixes that a check finds, again and again until there are none. A fix that would bring more findings
 * of some rule is not applied: fixing never makes work. Running it twice changes nothing the second time.
 */
export function fixText(text: string, check: (text: string) => readonly Diagnostic[]): FixedText {
  let fixed: FixedText = { text, count: 0 };
  let diagnostics = check(text);
  for (let round = 0; round < mostRounds; round++) {
    const step = nextStep(fixed.text, diagnostics, check);
    if (step === undefined) break;
    fixed = { text: step.text, count: fixed.count + step.count };
    diagnostics = step.diagnostics;
  }
  return fixed;
}

/** All fixes at once or, where one among them would make work, the first that does not. */
function nextStep(
  text: string,
  diagnostics: readonly Diagnostic[],
  check: (text: string) => readonly Diagnostic[],
): (FixedText & { readonly diagnostics: readonly Diagnostic[] }) | undefined {
  const fixes = safeEdits(diagnostics);
  for (const chosen of [fixes, ...fixes.map((fix) => [fix])]) {
    const next = applyEdits(text, chosen.flat());
    if (next === text) continue;
    const after = check(next);
    if (!makesWork(diagnostics, after)) return { text: next, count: chosen.length, diagnostics: after };
  }
  return undefined;
}

function safeEdits(diagnostics: readonly Diagnostic[]): readonly (readonly Edit[])[] {
  return diagnostics.flatMap(({ fix }) => (fix?.safe === true ? [fix.edits] : []));
}

/** While front matter cannot be read, its other faults are not looked for: they come to light, and are not made, by mending it. */
function makesWork(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  if (before.some(({ rule }) => rule === "field/syntax" || rule === "field/front-matter")) return false;
  const count = (diagnostics: readonly Diagnostic[], rule: string): number =>
    diagnostics.filter((diagnostic) => diagnostic.rule === rule).length;
  return after.some(({ rule }) => count(after, rule) > count(before, rule));
}
