import { lineFeeds } from "./line-feeds.ts";
import type { Span } from "./span.ts";

/** Lines of a file that a change put in place of others, counted from 1 as git counts them: a line ends at a line feed. */
export interface Hunk {
  /** The first new line; where lines were only deleted, the line before them, or 0 at the top of the file. */
  readonly first: number;
  /** How many new lines there are; 0 where lines were only deleted. */
  readonly count: number;
  /** The lines that were there before, without line ends. */
  readonly removed: readonly string[];
}

/** The hunks of one file in what `git diff --unified=0` prints. */
export function readHunks(diff: string): readonly Hunk[] {
  const hunks: { first: number; count: number; removed: string[] }[] = [];
  for (const line of diff.split("\n")) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (head !== null) hunks.push({ first: Number(head[1]), count: Number(head[2] ?? 1), removed: [] });
    else if (line.startsWith("-")) hunks.at(-1)?.removed.push(line.slice(1).replace(/\r$/, ""));
  }
  return hunks;
}

/** The hunk of a file of which every line is new. */
export function wholeFile(text: string): Hunk {
  return { first: 1, count: lineFeeds(text).count, removed: [] };
}

/** A text as it was before one of its hunks. */
export function withoutHunk(text: string, { first, count, removed }: Hunk): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const { start, end } = spanOfHunk(text, { first, count, removed });
  const at = count === 0 ? (first === 0 ? 0 : Math.min(text.length, nextLine(text, end))) : start;
  const rest = count === 0 ? at : nextLine(text, end);
  return text.slice(0, at) + removed.map((line) => line + lineEnd).join("") + text.slice(rest);
}

/** The new lines of a hunk, or the line before those that it deleted, without the last line end. */
export function spanOfHunk(text: string, { first, count }: Hunk): Span {
  const { startOf } = lineFeeds(text);
  const start = startOf(Math.max(1, first));
  const next = startOf(Math.max(1, first) + Math.max(1, count));
  const end = text.slice(start, next).replace(/\r?\n$/, "").length + start;
  return { start, end };
}

/** What of a span lies within new lines of a hunk: its first stretch that does. Absent: nothing of it. */
export function changedStretch(text: string, span: Span, hunks: readonly Hunk[]): Span | undefined {
  for (const hunk of hunks) {
    if (hunk.count === 0) continue;
    const lines = spanOfHunk(text, hunk);
    const start = Math.max(span.start, lines.start);
    const end = Math.min(span.end, lines.end);
    if (start < end || (span.start === span.end && start === end)) return { start, end };
  }
  return undefined;
}

function nextLine(text: string, end: number): number {
  const feed = text.indexOf("\n", end);
  return feed === -1 ? text.length : feed + 1;
}
