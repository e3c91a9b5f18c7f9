import type { Span } from "../source/span.ts";

/** Where somebody types in a YAML text, which may be unfinished. */
export interface YamlCursor {
  /** The names of the records around it; 0 stands for an item of a list. */
  readonly path: readonly (string | 0)[];
  /** `name`: of a field · `value`: of the field or item at the end of the path. */
  readonly typing: "name" | "value";
  /** What is typed so far and what follows it on the line, as a place in the text. */
  readonly replaced: Span;
  /** What is typed so far. */
  readonly typed: string;
  /** Names that the record around it has already. */
  readonly siblings: readonly string[];
}

/** Finds out by indents and brackets what is typed at an offset. Undefined inside a remark. */
export function yamlCursorAt(text: string, offset: number): YamlCursor | undefined {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const after = text.slice(offset).split(/\r\n|\r|\n/);
  const line = before.pop() ?? "";
  if (/(?:^|\s)#/.test(line)) return undefined;
  const start = offset - line.length;
  const own = readLine(line);
  const parents = parentsOf(before, own);
  if (parents === undefined) return undefined;
  const { steps, from, typing } = insideLine(own);
  const typedFrom = from + (/^\s*["']?/.exec(line.slice(from))?.[0].length ?? 0);
  const rest = /^[^\s,\]}"'#:]*/.exec(after[0] ?? "")?.[0].length ?? 0;
  const isAlone = steps.length === own.dashes.length;
  return {
    path: [...parents, ...steps],
    typing,
    replaced: { start: start + Math.min(typedFrom, line.length), end: offset + rest },
    typed: line.slice(typedFrom),
    siblings: typing === "name" && isAlone ? namesBeside(before, after, own.column) : [],
  };
}

interface Line {
  /** The columns of the dashes that begin items. */
  readonly dashes: readonly number[];
  /** The column of what follows them, a name or a value. */
  readonly column: number;
  readonly content: string;
}

function readLine(line: string): Line {
  const lead = /^\s*(?:- +)*(?:-$)?/.exec(line)?.[0] ?? "";
  const dashes = [...lead.matchAll(/-/g)].map(({ index }) => index);
  return { dashes, column: lead.length, content: line.slice(lead.length) };
}

/** The names and items above a line that it lies in. Undefined inside a text of several lines. */
function parentsOf(before: readonly string[], own: Line): readonly (string | 0)[] | undefined {
  const path: (string | 0)[] = [];
  let left = own.dashes[0] ?? own.column;
  let isItem = own.dashes.length > 0;
  for (const text of before.toReversed()) {
    if (text.trim() === "" || /^\s*#/.test(text)) continue;
    const { dashes, column, content } = readLine(text);
    const opened = /^["']?([^"':#[\]{},]+)["']?\s*:\s*([|>][-+\d]*)?\s*(?:#.*)?$/.exec(content);
    // The dashes of a list may be right below its name.
    if (opened !== null && (column < left || (isItem && column === left))) {
      if (opened[2] !== undefined) return undefined;
      path.unshift((opened[1] ?? "").trim());
      left = column;
      isItem = false;
    }
    for (const dash of dashes.toReversed()) {
      if (dash >= left) continue;
      path.unshift(0);
      left = dash;
      isItem = true;
    }
  }
  return path;
}

interface Inside {
  readonly steps: readonly (string | 0)[];
  /** Where in the line the word begins that is typed. */
  readonly from: number;
  readonly typing: "name" | "value";
}

/** What of the line lies around its end: dashes, a name with its colon, brackets that are still open. */
function insideLine({ column, dashes, content }: Line): Inside {
  const steps: (string | 0)[] = dashes.map(() => 0);
  const named = /^["']?([^"':#[\]{},]+)["']?\s*:(?:\s|$)/.exec(content);
  if (named === null && !/^[[{]/.test(content)) return { steps, from: column, typing: "name" };
  let from = column;
  let rest = content;
  if (named !== null) {
    steps.push((named[1] ?? "").trim());
    from += named[0].length;
    rest = content.slice(named[0].length);
  }
  return insideBrackets(rest, from, steps);
}

function insideBrackets(rest: string, from: number, outer: readonly (string | 0)[]): Inside {
  const open: { readonly kind: string; readonly depth: number }[] = [];
  const steps = [...outer];
  let word = 0;
  let typing: Inside["typing"] = "value";
  for (const [index, character] of [...rest].entries()) {
    const around = open.at(-1);
    if (character === "[" || character === "{") {
      open.push({ kind: character, depth: steps.length });
      if (character === "[") steps.push(0);
      typing = character === "[" ? "value" : "name";
      word = index + 1;
    } else if ((character === "]" || character === "}") && around !== undefined) {
      steps.length = around.depth;
      open.pop();
      typing = "value";
      word = index + 1;
    } else if (character === "," && around !== undefined) {
      steps.length = around.depth + (around.kind === "[" ? 1 : 0);
      typing = around.kind === "[" ? "value" : "name";
      word = index + 1;
    } else if (character === ":" && around?.kind === "{" && typing === "name") {
      steps.push(
        rest
          .slice(word, index)
          .trim()
          .replace(/^["']|["']$/g, ""),
      );
      typing = "value";
      word = index + 1;
    }
  }
  return { steps, from: from + word, typing };
}

/** The names of the record that a line belongs to: lines of the same indent, up and down to the next line further left. */
function namesBeside(before: readonly string[], after: readonly string[], column: number): readonly string[] {
  return [...namesUntilLeft(before.toReversed(), column), ...namesUntilLeft(after.slice(1), column)];
}

function namesUntilLeft(lines: readonly string[], own: number): readonly string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (line.trim() === "") continue;
    const { dashes, column, content } = readLine(line);
    if (column < own) break;
    const name = column === own ? /^["']?([^"':#[\]{},]+)["']?\s*:/.exec(content)?.[1] : undefined;
    if (name !== undefined) names.push(name.trim());
    if (dashes.length > 0) break;
  }
  return names;
}
