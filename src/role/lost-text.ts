import type { Scalar } from "yaml";
import { type SourceFile, textAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { Fault } from "./fault.ts";

/**
 * The place of a value whose first word begins with `!` or `&`: marks of the notation, but recruiters mean them as
 * text. Undefined for values without such a mark, and for the known tags (`!!timestamp`), which say nothing to a person.
 */
export function markedText(file: SourceFile, node: Scalar, span: Span): Span | undefined {
  const isKnownTag = node.tag?.startsWith("tag:yaml.org,2002:") ?? true;
  if (isKnownTag && node.anchor === undefined) return undefined;
  const lineStart =
    Math.max(file.text.lastIndexOf("\n", span.start - 1), file.text.lastIndexOf("\r", span.start - 1)) + 1;
  const before = textAt(file, { start: lineStart, end: span.start });
  const marks = /[!&]\S*[ \t]*(?:[!&]\S*[ \t]*)?$/.exec(before)?.[0] ?? "";
  const start = span.start - marks.length;
  return { start, end: start + textAt(file, { start, end: span.end }).trimEnd().length };
}

/** The fault of a value like `Lead #1`, of which all from the number sign on would be read as a remark. */
export function lostRemark(file: SourceFile, span: Span, value: string): Fault | undefined {
  const restOfLine = /^[^\r\n]*/.exec(file.text.slice(span.end))?.[0] ?? "";
  // A remark proper has a space after its sign; `# 2` is more likely a number.
  if (!/^[ \t]*#(?:[^\s#]|[ \t]\d)/.test(restOfLine)) return undefined;
  const blank = value === "" ? (/^[ \t]*/.exec(restOfLine)?.[0].length ?? 0) : 0;
  const whole = { start: span.start + blank, end: span.end + restOfLine.trimEnd().length };
  const quoted = quote(textAt(file, whole));
  return {
    kind: "lost-text",
    message: `From \`#\` on, the text is read as a remark and lost; put the value in quotes: \`${quoted}\`.`,
    span: whole,
    fix: { title: "Put the value in quotes", safe: true, edits: [{ ...whole, text: quoted }] },
  };
}

/** The text in quotes that keep it as it is. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
