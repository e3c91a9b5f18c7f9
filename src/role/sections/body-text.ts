import type { Nodes, Paragraph, PhrasingContent, RootContent } from "mdast";
import { htmlItems, htmlLines } from "./html-words.ts";

/**
 * The words of nodes, a line for each paragraph, heading, list item, table row and line of code. A hard line break begins a line
 * of its own, as readers see it.
 */
export function bodyLines(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => linesOf(node));
}

/** The texts of all list items, those of nested lists apart. */
export function listItems(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    switch (node.type) {
      case "listItem": {
        const own = bodyLines(node.children.filter((child) => child.type !== "list")).join(" ");
        const nested = listItems(node.children.filter((child) => child.type === "list"));
        return own === "" ? nested : [own, ...nested];
      }
      case "list":
      case "blockquote":
        return listItems(node.children);
      case "html":
        return htmlItems(node.value);
      default:
        return [];
    }
  });
}

/** The words of inline nodes in one line. */
export function inlineWords(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => inlineText(node))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** A paragraph that is split at the end of its first line. */
export interface FirstLine {
  readonly line: readonly PhrasingContent[];
  readonly rest: readonly PhrasingContent[];
}

export function firstLineOf(paragraph: Paragraph): FirstLine {
  const { children } = paragraph;
  const index = children.findIndex((node) => isBreak(node) || (node.type === "text" && lineEnd.test(node.value)));
  const node = children[index];
  if (node === undefined) return { line: children, rest: [] };
  const [before, after] = [children.slice(0, index), children.slice(index + 1)];
  if (node.type !== "text") return { line: before, rest: after };
  const end = lineEnd.exec(node.value);
  const head = { ...node, value: node.value.slice(0, end?.index) };
  const tail = { ...node, value: end === null ? "" : node.value.slice(end.index + end[0].length) };
  return { line: [...before, head], rest: [tail, ...after] };
}

const lineEnd = /\r\n?|\n/;

function linesOf(node: RootContent | Nodes): readonly string[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return tidyLines(node.children.map((child) => inlineText(child)).join(""), hardBreak);
    case "tableRow":
      return tidyLines(node.children.map((cell) => inlineWords(cell.children)).join(" | "), hardBreak);
    case "code":
      return tidyLines(node.value, "\n");
    case "html":
      return htmlLines(node.value);
    case "root":
    case "blockquote":
    case "list":
    case "listItem":
    case "table":
    case "footnoteDefinition":
      return bodyLines(node.children);
    default:
      return [];
  }
}

/** Stands for a hard line break while soft ones become spaces; it cannot be typed into Markdown. */
const hardBreak = "\u0000";

function tidyLines(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

function inlineText(node: PhrasingContent): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return node.value;
    case "break":
      return hardBreak;
    case "html":
      return isBreak(node) ? hardBreak : "";
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "footnoteReference":
      return "";
    default:
      return node.children.map((child) => inlineText(child)).join("");
  }
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "html" && /^<br(?=[\s/>])/i.test(node.value));
}
