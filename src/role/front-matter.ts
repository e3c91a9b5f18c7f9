import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from "yaml";
import type { Fix } from "../diagnostic.ts";
import { type SourceFile, textAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { Fault, FaultKind } from "./fault.ts";
import { explainSyntax } from "./front-matter-syntax.ts";
import { lostRemark, markedText } from "./lost-text.ts";

/** A field's value: text as its author typed it, or lists and records of such text. Nothing is a number or a date yet. */
export type FieldValue = string | readonly FieldValue[] | Fields;
export interface Fields {
  readonly [name: string]: FieldValue;
}
export type FieldPath = readonly (string | number)[];

/** A value with its place in the file. */
export interface Written {
  readonly value: FieldValue;
  readonly span: Span;
  /** Where the field's name is. */
  readonly key?: Span;
  /** Where the text is without its quotes, if it is in the file letter for letter. */
  readonly text?: Span;
  readonly children?: ReadonlyMap<string | number, Written>;
}

export interface FrontMatter {
  readonly root: Written;
  readonly fields: Fields;
  readonly faults: readonly Fault[];
  /** Whether something could not be read as written, so that a field that seems absent may only be unread. */
  readonly isBroken: boolean;
}

const mostCharacters = 64 * 1024;
const mostFields = 500;

/** What quotes can name and no text can hold, such as `\ud800`: halves of characters, and the character 0. */
const unshowable = /\0|\p{Surrogate}/gu;

/** Reads the fields that are in a span of a file. Never throws: what cannot be read is a fault. */
export function readFrontMatter(file: SourceFile, span: Span): FrontMatter {
  const text = textAt(file, span);
  // Checked before reading: the reader's time grows with the square of the number of fields.
  if (text.length > mostCharacters || countFields(text) > mostFields) return tooComplex(file, span);

  // A carriage return alone ends a line for people; the YAML reader knows it only before a line feed.
  // `failsafe` leaves every value as typed: `012` stays 012, `1e5` is no number, `no` is no false.
  const yaml = parseDocument<Node>(text.replaceAll(/\r(?!\n)/g, "\n"), { schema: "failsafe", uniqueKeys: false });
  const syntaxFaults = explainSyntax(file, span, yaml.errors);
  const reading: Reading = {
    file,
    offset: span.start,
    faults: [],
    anchors: new Set(),
    mayReport: syntaxFaults.length === 0,
  };
  const contents = yaml.contents;
  if (contents !== null && !isMap(contents) && text.trim() !== "") {
    const message = /^[\w-]+:\S/.test(text.trimStart())
      ? "There are no fields here; put a space after the colon, like `title: Nurse`."
      : "There are no fields here; write one a line, like `title: Nurse`.";
    report(reading, "front-matter", spanOf(reading, contents), message);
  }
  const root: Written = isMap(contents) ? record(reading, contents.items, span) : { value: {}, span };
  const faults = [...syntaxFaults, ...reading.faults];
  return { root, fields: fieldsOf(root), faults, isBroken: syntaxFaults.length > 0 };
}

/** The value at a path, or nothing where it is not written. */
export function writtenAt(root: Written, path: FieldPath): Written | undefined {
  let written: Written | undefined = root;
  for (const step of path) written = written?.children?.get(step);
  return written;
}

interface Reading {
  readonly file: SourceFile;
  /** Where the front matter begins in the file; the nodes count from there. */
  readonly offset: number;
  readonly faults: Fault[];
  readonly anchors: Set<string>;
  /** After a fault of syntax the rest is guesswork, and its faults would be echoes. */
  readonly mayReport: boolean;
}

function countFields(text: string): number {
  return text.match(/^[^#\r\n]*:/gm)?.length ?? 0;
}

function tooComplex(file: SourceFile, span: Span): FrontMatter {
  const fault: Fault = {
    kind: "too-complex",
    message: `The fields are longer than 64 KB or more than ${mostFields}, so they are not read; keep only those that are needed.`,
    span: { start: span.start, end: Math.min(span.end, file.text.length, span.start + 1) },
  };
  return { root: { value: {}, span }, fields: {}, faults: [fault], isBroken: true };
}

function fieldsOf(root: Written): Fields {
  return typeof root.value === "object" && !Array.isArray(root.value) ? (root.value as Fields) : {};
}

function written(reading: Reading, node: unknown, around: Span): Written {
  if (isMap(node)) return noteAnchor(reading, node, record(reading, node.items, spanOf(reading, node)));
  if (isSeq(node)) return noteAnchor(reading, node, list(reading, node.items, spanOf(reading, node)));
  if (isAlias(node)) return alias(reading, node.source, spanOf(reading, node));
  if (isScalar(node)) return scalar(reading, node, around);
  return { value: "", span: around };
}

function record(reading: Reading, pairs: readonly Pair[], span: Span): Written {
  const children = new Map<string, Written>();
  for (const pair of pairs) {
    const key = spanOf(reading, pair.key);
    const name = isScalar(pair.key) ? String(pair.key.value) : textAt(reading.file, key);
    const blank = /^[\u00A0\u2000-\u200B\u202F\u3000]+/.exec(name)?.[0];
    if (blank !== undefined) {
      const edit = { start: key.start, end: key.start + blank.length, text: "  " };
      const fix: Fix = { title: "Use ordinary spaces", safe: true, edits: [edit] };
      report(reading, "syntax", key, "This line is indented with no-break spaces; use ordinary spaces.", fix);
    } else if (children.has(name)) {
      report(reading, "duplicate", key, `\`${name}\` is written twice, and only one can count; keep one of the two.`);
    } else {
      children.set(name, { ...written(reading, pair.value, key), key });
    }
  }
  const value = Object.fromEntries([...children].map(([name, child]) => [name, child.value]));
  return { value, span, children };
}

function list(reading: Reading, items: readonly unknown[], span: Span): Written {
  const children = items.map((item) => written(reading, item, span));
  return { value: children.map((child) => child.value), span, children: new Map(children.entries()) };
}

function noteAnchor(reading: Reading, node: { readonly anchor?: string }, result: Written): Written {
  if (node.anchor !== undefined) reading.anchors.add(node.anchor);
  return result;
}

/** `*important*` is an author's emphasis, unless a value of this file goes by that name. */
function alias(reading: Reading, name: string, span: Span): Written {
  if (reading.anchors.has(name)) {
    report(reading, "lost-text", span, "Values cannot be copied with `*`; write the value out.");
  }
  return { value: textAt(reading.file, span), span, text: span };
}

function scalar(reading: Reading, node: Scalar, around: Span): Written {
  const own = spanOf(reading, node);
  const marked = markedText(reading.file, node, own);
  if (marked !== undefined) return { value: textAt(reading.file, marked), span: marked, text: marked };

  const read = typeof node.value === "string" ? node.value : (node.source ?? "");
  const value = read.replaceAll(unshowable, "\uFFFD");
  // One that is in the file as it is has been reported with the file.
  if (value !== read && textAt(reading.file, own).search(unshowable) === -1) {
    const message = "This text names a character that nothing can show; take out the backslash and what belongs to it.";
    report(reading, "encoding", own, message);
  }
  // A field without a value is found at its name.
  const span = own.start === own.end ? around : own;
  if (node.type === "PLAIN") {
    const lost = lostRemark(reading.file, own, value);
    if (lost !== undefined && reading.mayReport) reading.faults.push(lost);
    if (/[\r\n][ \t]*- /.test(textAt(reading.file, own))) {
      const message =
        "This list would run together into one line; begin it on the line below the field's name, each item with `- `.";
      report(reading, "lost-text", own, message);
    }
  }
  const text = [own, { start: own.start + 1, end: own.end - 1 }].find((place) => textAt(reading.file, place) === value);
  return text === undefined || value === "" ? { value, span } : { value, span, text };
}

function spanOf(reading: Reading, node: unknown): Span {
  const isNode = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);
  const range = isNode ? node.range : undefined;
  return { start: reading.offset + (range?.[0] ?? 0), end: reading.offset + (range?.[1] ?? 0) };
}

function report(reading: Reading, kind: FaultKind, span: Span, message: string, fix?: Fix): void {
  if (reading.mayReport)
    reading.faults.push(fix === undefined ? { kind, message, span } : { kind, message, span, fix });
}
