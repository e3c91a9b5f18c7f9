import type { Span } from "./span.ts";

/** A text file as it is on disk. `path` is relative to the project root and uses `/` on every system. */
export interface SourceFile {
  readonly path: string;
  /** The decoded text, with its byte order mark and its own line ends. */
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** A place as people count it: line and column from 1, columns in UTF-16 units; a byte order mark takes no column. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

export function sourceFile(path: string, text: string): SourceFile {
  const lineStarts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (const lineEnd of text.matchAll(/\r\n|\r|\n/g)) lineStarts.push(lineEnd.index + lineEnd[0].length);
  return { path, text, lineStarts };
}

/** The offset at which the text begins: after the byte order mark, where there is one. */
export function textStart(file: SourceFile): number {
  return file.lineStarts[0] ?? 0;
}

/** The line and column of an offset; offsets outside the file are drawn to its nearest end. */
export function pointAt(file: SourceFile, offset: number): Point {
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineStart(file, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  const within = Math.min(Math.max(offset, lineStart(file, low)), file.text.length);
  return { line: low + 1, column: within - lineStart(file, low) + 1 };
}

/** The span of a line (counted from 1), without its line end. */
export function lineSpan(file: SourceFile, line: number): Span {
  const start = lineStart(file, line - 1);
  const next = file.lineStarts[line] ?? file.text.length;
  return { start, end: start + file.text.slice(start, next).replace(/[\r\n]+$/, "").length };
}

/** The text under a span. */
export function textAt(file: SourceFile, span: Span): string {
  return file.text.slice(span.start, span.end);
}

function lineStart(file: SourceFile, index: number): number {
  return file.lineStarts[index] ?? file.text.length;
}
