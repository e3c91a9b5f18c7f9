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
  const start = lineStart + startOfMarks(before);
  return { start, end: start + textAt(file, { start, end: span.end }).trimEnd().length };
}

/** Where the marks begin that are at the end of a line's beginning, a tag and an anchor at most; its length where there are none. */
function startOfMarks(before: string): number {
  let start = before.length;
  for (let count = 0; count < 2; count++) {
    const text = before.slice(0, start).trimEnd();
    const word = Math.max(text.lastIndexOf(" "), text.lastIndexOf("\t")) + 1;
    const mark = text.slice(word).search(/[!&]/);
    if (mark === -1) break;
    start = word + mark;
    if (mark > 0) break;
  }
  return start;
}

/** The fault of a value like `Lead #1`, of which all from the number sign on would be read as a remark. */
export function lostRemark(file: SourceFile, span: Span, value: string): Fault | undefined {
  const restOfLine = /^[^\r\n]*/.exec(file.text.slice(span.end))?.[0] ?? "";
  // A remark proper has a space after its sign; `# 2` is more likely a number.
  if (!/^[ \t]*#(?:[^\s#]|[ \t]\d)/.test(restOfLine)) return undefined;
  const blank = value === "" ? (/^[ \t]*/.exec(restOfLine)?.[0].length ?? 0) : 0;
  const lost = restOfLine.slice(0, remarkStart(restOfLine)).trimEnd();
  const whole = { start: span.start + blank, end: span.end + lost.length };
  const quoted = quote(textAt(file, whole));
  return {
    kind: "lost-text",
    message: `From \`#\` on, the text is read as a remark and lost; put the value in quotes: \`${quoted}\`.`,
    span: whole,
    fix: { title: "Put the value in quotes", safe: isNumberAlone(lost), edits: [{ ...whole, text: quoted }] },
  };
}

/** Where a remark proper begins, with its space on both sides; the length of the text where there is none. */
export function remarkStart(text: string): number {
  const start = text.search(/[ \t]#(?:[ \t]+[^\s\d]|[ \t]*$)/);
  return start < 0 ? text.length : start;
}

/** `#1` at the end of a value is a number. More words may be a remark that nobody should publish, and only a person knows. */
function isNumberAlone(text: string): boolean {
  return /^[ \t]*#\d+$/.test(text);
}

/** Whether a value holds a number sign that may begin a remark. */
export function mayHoldRemark(value: string): boolean {
  const start = value.search(/(?:^|[ \t])#/);
  return start >= 0 && !isNumberAlone(value.slice(start));
}

/** The text in quotes that keep it as it is. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
