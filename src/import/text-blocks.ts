import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { TextLine } from "./text-lines.ts";

/** The blocks that lines of plain text make: headings, lists by sign and indent, paragraphs. No word is left out. */
export function textBlocks(lines: readonly TextLine[]): readonly RootContent[] {
  const blocks: RootContent[] = [];
  let start = 0;
  while (start < lines.length) {
    const end = endOfBlock(lines, start);
    blocks.push(...blockOf(lines.slice(start, end)));
    start = end;
  }
  return blocks;
}

/** A paragraph of lines; where a line ends early it was meant to end there. */
export function paragraphOf(lines: readonly string[]): Paragraph {
  const children: PhrasingContent[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined) children.push(...(isWrapped(before, line) ? [text("\n")] : [{ type: "break" } as const]));
    children.push(text(line));
  }
  return { type: "paragraph", children };
}

const deepestNesting = 8;
const shortLine = 60;

function endOfBlock(lines: readonly TextLine[], start: number): number {
  const first = lines[start];
  let end = start + 1;
  if (first?.kind !== "text" && first?.kind !== "item") return end;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (line === undefined || line.kind === "heading" || line.kind === "rule") return end;
    if (first.kind === "text") {
      if (line.kind !== "text") return end;
    } else if (line.kind === "blank") {
      if (lines[end + 1]?.kind !== "item") return end;
    } else if (line.kind === "text" && !continues(lines[end - 1], line)) return end;
  }
  return end;
}

/** Whether a line goes on with the list item above it. */
function continues(before: TextLine | undefined, line: TextLine): boolean {
  if (before === undefined || before.kind === "blank") return false;
  return (
    line.indent > before.indent ||
    (before.kind === "text" && line.indent === before.indent) ||
    /^\p{Ll}/u.test(line.text)
  );
}

function blockOf(lines: readonly TextLine[]): readonly RootContent[] {
  const [first] = lines;
  switch (first?.kind) {
    case "heading":
      return [{ type: "heading", depth: 2, children: [text(first.text)] }];
    case "item":
      return [listOf(lines)];
    case "text":
      return [paragraphOf(lines.map((line) => line.text))];
    default:
      return [];
  }
}

interface OpenList {
  readonly list: List;
  readonly indent: number;
  readonly sign: string;
}

/** Lists in lists: a deeper indent or, where word processors lost it, another sign opens one. */
function listOf(lines: readonly TextLine[]): List {
  const [first] = lines;
  const root = emptyList(first);
  const open: OpenList[] = [{ list: root, indent: first?.indent ?? 0, sign: first?.sign ?? "" }];
  for (const line of lines) {
    if (line.kind === "item") listFor(line, open).children.push(itemOf(line.text));
    else if (line.kind === "text") extend(open.at(-1)?.list.children.at(-1), line.text);
  }
  return root;
}

function listFor(line: TextLine, open: OpenList[]): List {
  const known = open.findLastIndex(({ indent, sign }) => indent === line.indent && sign === line.sign);
  if (known !== -1) open.splice(known + 1);
  else while (open.length > 1 && (open.at(-1)?.indent ?? 0) > line.indent) open.pop();
  const top = open.at(-1);
  const owner = top?.list.children.at(-1);
  const isDeeper =
    known === -1 && owner !== undefined && line.indent >= (top?.indent ?? 0) && open.length < deepestNesting;
  if (top === undefined || !isDeeper) return top?.list ?? emptyList(line);
  const list = emptyList(line);
  owner.children.push(list);
  open.push({ list, indent: line.indent, sign: line.sign });
  return list;
}

function emptyList(line: TextLine | undefined): List {
  const isOrdered = line?.sign === "1";
  return {
    type: "list",
    ordered: isOrdered,
    spread: false,
    ...(isOrdered ? { start: line?.ordinal ?? 1 } : {}),
    children: [],
  };
}

function itemOf(words: string): ListItem {
  return { type: "listItem", spread: false, children: [{ type: "paragraph", children: [text(words)] }] };
}

function extend(item: ListItem | undefined, words: string): void {
  const last: BlockContent | undefined = item?.children.findLast((child) => child.type === "paragraph");
  if (last?.type === "paragraph") last.children.push(text(`\n${words}`));
}

/** A line that goes on below for want of room. */
function isWrapped(before: string, after: string): boolean {
  return before.length >= shortLine || /^\p{Ll}/u.test(after);
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}
