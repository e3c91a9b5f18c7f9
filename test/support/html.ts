import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];

/** A document, or a fragment as a browser would show it alone. */
export function readHtml(html: string): DefaultTreeAdapterMap["document"] {
  return parse(html);
}

/** Every element, in the order of the text, those of templates included. */
export function elementsOf(node: Node): readonly Element[] {
  const own = "tagName" in node ? [node] : [];
  const content = "content" in node ? elementsOf(node.content) : [];
  const children = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return [...own, ...content, ...children];
}

/** The elements of these names. */
export function named(node: Node, ...names: readonly string[]): readonly Element[] {
  return elementsOf(node).filter(({ tagName }) => names.includes(tagName));
}

export function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

/** The text that a reader sees, blocks and cells set apart by a blank; nothing of the head, of scripts and of styles. */
export function visibleText(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (["head", "script", "style", "template"].includes(node.nodeName) || !("childNodes" in node)) return "";
  const text = node.childNodes.map(visibleText).join("");
  return inlineNames.includes(node.nodeName) ? text : ` ${text} `;
}

/** The raw text of an element: what is in a script. */
function rawText({ childNodes }: Element): string {
  return childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

/** The JobPostings of a page, read as a search engine reads them. */
export function jobPostingsIn(html: string): readonly unknown[] {
  return named(readHtml(html), "script")
    .filter((script) => attributeOf(script, "type") === "application/ld+json")
    .map((script): unknown => JSON.parse(rawText(script)));
}

const inlineNames = ["a", "abbr", "b", "code", "del", "em", "i", "ins", "kbd", "q", "s", "small", "span", "strong"];
