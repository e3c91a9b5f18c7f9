import { type FieldValue, readFrontMatter } from "../role/front-matter.ts";
import { sourceFile } from "../source/source-file.ts";

/** A field of another tool's front matter, or a remark between fields. */
export interface ForeignField {
  /** Empty for remarks and for lines that are no field. */
  readonly key: string;
  /** Absent where the lines cannot be read. */
  readonly value?: FieldValue;
  /** Its lines as they are. */
  readonly lines: readonly string[];
  /** The first line's number in the source, from 1. */
  readonly line: number;
}

export interface SplitSource {
  readonly fields: readonly ForeignField[];
  readonly body: string;
  /** The number of the body's first line in the source, from 1. */
  readonly bodyLine: number;
}

/** Parts a source into the fields between its fences, YAML or TOML, and the text below. Without fences all is text. */
export function splitFrontMatter(source: string): SplitSource {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const open = lines.findIndex((line) => line.trim() !== "");
  const fence = /^(---|\+\+\+)[ \t]*$/.exec(lines[open] ?? "")?.[1];
  const start = fence === undefined ? open : open + 1;
  const closing = fence === undefined ? endOfBareFields(lines, start) : closingFence(lines, start, fence);
  const prose = fence === "---" ? forgottenFence(lines, start, closing) : -1;
  const end = prose === -1 ? closing : prose;
  if (end === -1) return { fields: [], body: lines.join("\n"), bodyLine: 1 };
  const read = fence === "+++" ? readToml : readYaml;
  const bodyStart = /^(?:---|\+\+\+|\.\.\.)[ \t]*$/.test(lines[end] ?? "") ? end + 1 : end;
  return {
    fields: groupFields(lines.slice(start, end), fence === "+++" ? tomlKey : yamlKey).map((group) => ({
      key: group.key,
      lines: group.lines,
      line: start + 1 + group.offset,
      ...(group.key === "" ? {} : readValue(read, group.lines)),
    })),
    body: lines.slice(bodyStart, prose === -1 ? undefined : textEnd(lines, closing)).join("\n"),
    bodyLine: bodyStart + 1,
  };
}

/** A fence that is below the text, where it should have been above, would make a heading of the last line. */
function textEnd(lines: readonly string[], closing: number): number {
  return closing !== -1 && lines.slice(closing + 1).every((line) => line.trim() === "") ? closing : lines.length;
}

const yamlKey = /^(?:"([^"]{1,60})"|'([^']{1,60})'|([\p{L}_$][^:#\r\n]{0,60}?))\s*:(?:\s|$)/u;
const tomlKey = /^(?:"([^"]{1,60})"|'([^']{1,60})'|([\p{L}\p{N}_.-]{1,60}))\s*=/u;

function closingFence(lines: readonly string[], start: number, fence: string): number {
  return lines.findIndex(
    (line, index) => index >= start && (line.trimEnd() === fence || (fence === "---" && line.trimEnd() === "...")),
  );
}

/** Where the text begins although no fence closed the fields: at a paragraph that no field can hold, or at the headings above it; -1 if nowhere. */
function forgottenFence(lines: readonly string[], start: number, end: number): number {
  const last = end === -1 ? lines.length : end;
  const prose = lines.findIndex(
    (line, index) =>
      index > start &&
      index < last &&
      lines[index - 1]?.trim() === "" &&
      /^\p{L}\S*(?:\s+\S+){5}/u.test(line) &&
      !yamlKey.test(line),
  );
  if (prose === -1) return -1;
  let first = prose;
  while (first > start && /^\s*(?:#+ .*)?$/.test(lines[first - 1] ?? "")) first -= 1;
  return first;
}

/** Fields whose fences were forgotten: two or more, names without capitals, up to an empty line or a fence. */
function endOfBareFields(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, index) => index >= start && (line.trim() === "" || /^---[ \t]*$/.test(line)));
  const block = lines.slice(start, end === -1 ? lines.length : end);
  const isFields = block.length >= 2 && block.every((line) => /^(?:[a-z][a-z_-]{0,40}:(?:\s|$)|[ \t]|- |#)/.test(line));
  return isFields && /^[a-z]/.test(block[0] ?? "") ? start + block.length : -1;
}

interface Group {
  readonly key: string;
  readonly lines: string[];
  readonly offset: number;
}

/** Lines by the field that they belong to; remarks and empty lines between fields are alone. */
function groupFields(lines: readonly string[], keyOf: RegExp): readonly Group[] {
  const groups: Group[] = [];
  for (const [offset, line] of lines.entries()) {
    const last = groups.at(-1);
    const isInside = last !== undefined && last.key !== "" && isInText(last.lines, lines.slice(offset));
    const match = isInside ? null : keyOf.exec(line);
    if (match !== null) groups.push({ key: match[1] ?? match[2] ?? match[3] ?? "", lines: [line], offset });
    else if (last !== undefined && last.key !== "" && (isInside || !/^#|^\s*$|^\[/.test(line))) last.lines.push(line);
    else groups.push({ key: "", lines: [line], offset });
  }
  return groups;
}

/** Whether a line is within a text of several lines: between three quotes of TOML, or an empty line above more of a YAML value. */
function isInText(before: readonly string[], lines: readonly string[]): boolean {
  const quotes = before.join("\n").match(/"""|'''/g) ?? [];
  if (quotes.length % 2 === 1) return true;
  const [line = "", ...after] = lines;
  return line.trim() === "" && /^\s/.test(after.find((next) => next.trim() !== "") ?? "");
}

function readValue(
  read: (lines: readonly string[]) => FieldValue | undefined,
  lines: readonly string[],
): { readonly value?: FieldValue } {
  const value = read(lines);
  return value === undefined ? {} : { value };
}

/** Each field is read by itself, so that a slip in one loses no other. */
function readYaml(lines: readonly string[]): FieldValue | undefined {
  const text = `${lines.join("\n")}\n`;
  const { fields, faults } = readFrontMatter(sourceFile("import.md", text), { start: 0, end: text.length });
  return faults.length > 0 ? undefined : Object.values(fields)[0];
}

/** The kinds of TOML values that front matter has: texts, bare figures and dates, lists of them. */
function readToml(lines: readonly string[]): FieldValue | undefined {
  const text = lines
    .join("\n")
    .replace(/^[^=]*=\s*/, "")
    .trim();
  const long = /^("""|''')\n?([\s\S]*)\1\s*(?:#.*)?$/.exec(text)?.[2];
  if (long !== undefined) return long.replaceAll(/\\(["\\])/g, "$1");
  const written = text.replaceAll("\n", " ");
  if (written.startsWith("[") && written.endsWith("]")) {
    const parts = written.slice(1, -1).match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,]+/g) ?? [];
    const items = parts.map((part) => readTomlScalar(part));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  return readTomlScalar(written);
}

function readTomlScalar(written: string): string | undefined {
  const quoted = /^"((?:[^"\\]|\\["\\])*)"\s*(?:#.*)?$/.exec(written)?.[1];
  if (quoted !== undefined) return quoted.replaceAll(/\\(["\\])/g, "$1");
  return /^'([^']*)'\s*(?:#.*)?$/.exec(written)?.[1] ?? /^([\w.:+-]+)\s*(?:#.*)?$/.exec(written)?.[1];
}
