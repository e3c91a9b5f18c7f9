import type { Edit } from "../source/edits.ts";
import { withoutControls } from "./text-lines.ts";

/** Whole lines of a file, counted from 1, and the lines that replace them; none, where they are deleted. */
export interface ChangedLines {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/**
 * An edit as the change of whole lines, as few as possible. Absent where a host could not apply it exactly: at the end of the
 * file after its last line, in the line of a byte order mark, among line ends of old systems, and with control characters.
 */
export function changedLines(text: string, edit: Edit): ChangedLines | undefined {
  const start = text.slice(0, edit.start).lastIndexOf("\n") + 1;
  const nextBreak = text.indexOf("\n", edit.end);
  const end = nextBreak === -1 ? text.length : nextBreak;
  const old = linesOf(text.slice(start, end));
  const changed = linesOf(text.slice(start, edit.start) + edit.text + text.slice(edit.end, end));
  const least = Math.min(old.length - 1, changed.length);
  const top = equalAtStart(old, changed, least);
  const bottom = equalAtStart(old.toReversed(), changed.toReversed(), least - top);
  const before = old.slice(top, old.length - bottom);
  const lines = changed.slice(top, changed.length - bottom);
  const first = text.slice(0, start).split("\n").length + top;
  const last = first + before.length - 1;
  if (last > lineCount(text) || !before.every(isExact) || !lines.every(isExact)) return undefined;
  const isChanged = lines.length !== before.length || lines.some((line, index) => line !== before[index]);
  return isChanged ? { first, last, lines } : undefined;
}

function equalAtStart(some: readonly string[], others: readonly string[], most: number): number {
  let count = 0;
  while (count < most && some[count] === others[count]) count++;
  return count;
}

/** What is after the last line feed is a line only if it is not empty. */
function lineCount(text: string): number {
  return text.split("\n").length - (text === "" || text.endsWith("\n") ? 1 : 0);
}

/** Hosts keep the line ends of a file, so a carriage return at the end of a line is left to them. */
function linesOf(text: string): readonly string[] {
  return text.split("\n").map((line) => line.replace(/\r$/, ""));
}

function isExact(line: string): boolean {
  return !/[\r\uFEFF]/.test(line) && withoutControls(line) === line;
}
