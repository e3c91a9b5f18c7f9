import { lineSpan, pointAt, type SourceFile, textAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";

/** The line on which a span begins, and the marks that belong below it. */
export interface CodeFrame {
  readonly line: number;
  readonly text: string;
  /** As wide as the text on a terminal: blanks, then a mark under each character of the span on this line. */
  readonly marks: string;
}

/** A frame no wider than `width` columns; of a longer line, the stretch around the span is shown. */
export function codeFrame(file: SourceFile, span: Span, width: number): CodeFrame {
  const { line } = pointAt(file, span.start);
  const whole = lineSpan(file, line);
  const end = Math.min(span.end, whole.end);
  const from = span.start - whole.start > width - 20 ? span.start - Math.floor(width / 3) : whole.start;
  const before = textAt(file, { start: from, end: span.start });
  const marked = textAt(file, { start: span.start, end });
  const shown = shorten((from > whole.start ? "…" : "") + textAt(file, { start: from, end: whole.end }), width);
  const indent = columnsOf(before) + (from > whole.start ? 1 : 0);
  const marks = " ".repeat(indent) + "~".repeat(Math.max(1, Math.min(columnsOf(marked), width - indent)));
  return { line, text: shown.replaceAll("\t", " "), marks };
}

/** The columns that a text takes on a terminal: wide scripts and emoji take two, marks that combine take none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{Mn}|\u200D|\uFE0F|\u00AD|\u200B/u.test(character)) continue;
    columns +=
      /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}

function shorten(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
