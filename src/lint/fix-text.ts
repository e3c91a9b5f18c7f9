import type { Diagnostic } from "../diagnostic.ts";
import { applyEdits, type Edit } from "../source/edits.ts";
import { groupBy } from "../source/group-by.ts";

/** A text with its safe fixes applied, and how many there were. */
export interface FixedText {
  readonly text: string;
  readonly count: number;
}

/** What a check of a text tells. */
export interface CheckedText {
  readonly diagnostics: readonly Diagnostic[];
  /** What the text says of pay, places and law, which no fix may change; absent while the text cannot be read. */
  readonly facts?: string;
}

/** Each fix may bring the next to light; no real text needs more rounds. */
const mostRounds = 10;

/**
 * Applies the safe fixes that a check finds, again and again until there are none. A fix that would bring more findings
 * of some rule, or change a fact, is not applied. Running it twice changes nothing the second time.
 */
export function fixText(text: string, check: (text: string) => CheckedText): FixedText {
  let fixed: FixedText = { text, count: 0 };
  let checked = check(text);
  for (let round = 0; round < mostRounds; round++) {
    const step = nextStep(fixed.text, checked, check);
    if (step === undefined) break;
    fixed = { text: step.text, count: fixed.count + step.count };
    checked = step.checked;
  }
  return fixed;
}

interface Step extends FixedText {
  readonly checked: CheckedText;
}

/** All fixes at once or, where one among them would make work, as many as can be applied together. */
function nextStep(text: string, before: CheckedText, check: (text: string) => CheckedText): Step | undefined {
  const fixes = safeEdits(before.diagnostics);
  const attempt = (chosen: readonly (readonly Edit[])[]): Step | undefined => {
    const next = applyEdits(text, chosen.flat());
    if (next === text) return undefined;
    const checked = check(next);
    return makesWork(before, checked) ? undefined : { text: next, count: chosen.length, checked };
  };
  let chosen: readonly (readonly Edit[])[] = [];
  let step: Step | undefined;
  // Of many fixes few make work: halves in which none does are applied at once.
  const add = (more: readonly (readonly Edit[])[]): void => {
    const further = more.length === 0 ? undefined : attempt([...chosen, ...more]);
    if (further !== undefined) {
      chosen = [...chosen, ...more];
      step = further;
    } else if (more.length > 1) {
      const half = Math.ceil(more.length / 2);
      add(more.slice(0, half));
      add(more.slice(half));
    }
  };
  add(fixes);
  return step;
}

function safeEdits(diagnostics: readonly Diagnostic[]): readonly (readonly Edit[])[] {
  return diagnostics.flatMap(({ fix }) => (fix?.safe === true ? [fix.edits] : []));
}

/** While front matter cannot be read, its other faults are not looked for: they come to light, and are not made, by fixing it. */
function makesWork(before: CheckedText, after: CheckedText): boolean {
  if (before.diagnostics.some(({ rule }) => rule === "field/syntax" || rule === "field/front-matter")) return false;
  if (before.facts !== undefined && before.facts !== after.facts) return true;
  const [earlier, later] = [before, after].map(({ diagnostics }) => groupBy(diagnostics, ({ rule }) => rule));
  return [...(later ?? [])].some(([rule, all]) => all.length > (earlier?.get(rule)?.length ?? 0));
}
