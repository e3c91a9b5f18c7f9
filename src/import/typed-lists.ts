import type { List, ListItem, PhrasingContent, RootContent, Text } from "mdast";
import { signOf } from "./text-lines.ts";

/** One line of a paragraph. */
type Line = readonly PhrasingContent[];

/**
 * Blocks in which lines that begin with a typed bullet are a list, as Word saves them in web pages and people write them before `<br>`.
 * Hyphens and stars count where two lines in a row begin with one. No word is left out.
 */
export function withTypedLists(blocks: readonly RootContent[]): readonly RootContent[] {
  const result: RootContent[] = [];
  const typed = new Set<List>();
  for (const block of blocks) {
    if (block.type !== "paragraph") {
      result.push(block);
      continue;
    }
    const lines = linesOf(block.children);
    for (const [index, line] of lines.entries()) {
      const last = result.at(-1);
      const item = itemOf(line, [lines[index - 1], lines[index + 1]]);
      if (item !== undefined && last?.type === "list" && typed.has(last)) {
        last.children.push(item);
      } else if (item !== undefined) {
        const list: List = { type: "list", ordered: false, spread: false, children: [item] };
        typed.add(list);
        result.push(list);
      } else if (index > 0 && last?.type === "paragraph") {
        last.children.push({ type: "break" }, ...line);
      } else {
        result.push({ type: "paragraph", children: [...line] });
      }
    }
  }
  return result;
}

function linesOf(children: readonly PhrasingContent[]): readonly Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === "break") lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

function itemOf(line: Line, around: readonly (Line | undefined)[]): ListItem | undefined {
  const [first, ...others] = line;
  const sign = signAt(line);
  if (first?.type !== "text" || sign === undefined) return undefined;
  const isAlone = /^[-–—*+]/.test(sign) && around.every((each) => each === undefined || signAt(each) === undefined);
  if (isAlone) return undefined;
  const words: Text = { type: "text", value: first.value.trimStart().slice(sign.length) };
  return { type: "listItem", spread: false, children: [{ type: "paragraph", children: [words, ...others] }] };
}

function signAt([first]: Line): string | undefined {
  return first?.type === "text" ? signOf(first.value.trimStart()) : undefined;
}
