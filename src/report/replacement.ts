import type { Diagnostic } from "../diagnostic.ts";
import { applyEdits, type Edit } from "../source/edits.ts";
import { textAt } from "../source/source-file.ts";
import type { LintReport } from "./reporter.ts";
import { withoutControls } from "./text-lines.ts";

/**
 * The one change that removes a finding, and nothing else: its fix, with what lies between the edits, or the only wording that
 * can stand for the marked words. Absent where a program cannot apply it exactly.
 */
export function replacementOf(diagnostic: Diagnostic, report: LintReport): Edit | undefined {
  const edit = fixAsOneEdit(diagnostic, report) ?? onlyWording(diagnostic, report);
  // A text with control characters would have to be changed before it is shown.
  return edit === undefined || withoutControls(edit.text) !== edit.text ? undefined : edit;
}

/** All edits of a fix as one, since programs apply each edit that they are given by itself. */
export function fixAsOneEdit({ path, fix }: Diagnostic, { files }: LintReport): Edit | undefined {
  const text = files.get(path)?.text;
  if (text === undefined || fix === undefined || fix.edits.length === 0) return undefined;
  const start = Math.min(...fix.edits.map((edit) => edit.start));
  const end = Math.max(...fix.edits.map((edit) => edit.end));
  const moved = fix.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, text: applyEdits(text.slice(start, end), moved) };
}

function onlyWording({ path, span, fix, suggestions = [] }: Diagnostic, { files }: LintReport): Edit | undefined {
  const file = files.get(path);
  const [wording, another] = suggestions;
  if (file === undefined || fix !== undefined || wording === undefined || another !== undefined) return undefined;
  const words = textAt(file, span);
  if (!isPlain(words) || !isPlain(wording)) return undefined;
  const article = /(?<!\p{L})an? +$/iu.test(file.text.slice(Math.max(0, span.start - 5), span.start));
  if (article && hasVowelFirst(words) !== hasVowelFirst(wording)) return undefined;
  return { ...span, text: wording };
}

/** Words alone: nothing that YAML or Markdown could take for a mark. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ’'-]*[\p{L}\p{M}\p{N}])?$/u.test(text);
}

function hasVowelFirst(text: string): boolean {
  return /^[aeiou]/i.test(text);
}
