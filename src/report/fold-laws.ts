import type { Diagnostic } from "../diagnostic.ts";

/** Fewer laws than these speak for themselves, each with its source. */
const leastFolded = 4;

/**
 * Findings in which several laws say the same of one place become one that names the laws, so that a role that is open to half of the world is
 * no wall of equal sentences. For people: reports for machines keep a finding a law.
 */
export function foldLaws(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic);
    const group = groups.get(key) ?? [];
    group.push(diagnostic);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(folded);
}

function folded(group: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first] = group;
  if (first?.law === undefined || group.length < leastFolded) return group;
  const { citation: _, url: __, law: ___, ...common } = first;
  const laws = group.map((diagnostic) => speakerOf(diagnostic)).join(", ");
  const message = `${first.message.slice(speakerOf(first).length + 2)} ${group.length} laws say so: ${laws}. \`rolespec explain ${first.path}\` shows each with its source.`;
  return [{ ...common, message }];
}

/** What the findings of laws that say the same have in common. */
function keyOf(diagnostic: Diagnostic): string {
  const { path, span, rule, severity, message } = diagnostic;
  const speaker = speakerOf(diagnostic);
  const saying = message.slice(speaker.length);
  return JSON.stringify([path, span.start, span.end, rule, severity, saying]);
}

/** The name that a law's finding begins with: "Austria (AT-PAY)" of "Austria (AT-PAY): No pay is stated." */
function speakerOf({ message, law }: Diagnostic): string {
  const mark = ` (${law}): `;
  const end = law === undefined ? -1 : message.indexOf(mark);
  return end === -1 ? "" : message.slice(0, end + mark.length - 2);
}
