import type { Element, ElementContent, Root as HtmlRoot, RootContent } from "hast";

/** The same words with paragraphs, lists, emphasis and line breaks alone, and no attribute. */
export function simpleHtml({ children }: HtmlRoot): HtmlRoot {
  return { type: "root", children: paragraphs(simplified(children)) };
}

function simplified(nodes: readonly (RootContent | ElementContent)[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === "text") return [node];
    return node.type === "element" ? simplifiedElement(node) : [];
  });
}

function simplifiedElement(node: Element): ElementContent[] {
  const children = simplified(node.children);
  switch (node.tagName) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return [element("p", [element("strong", children)])];
    case "br":
      return [element("br", [])];
    case "p":
    case "ul":
    case "li":
    case "strong":
    case "em":
      return [element(node.tagName, children)];
    case "b":
      return [element("strong", children)];
    case "i":
      return [element("em", children)];
    case "ol":
      return [element("ul", numbered(children))];
    case "tr":
      return paragraphs(row(node));
    case "a":
      return reference(node, children);
    default:
      return inlineNames.has(node.tagName) ? children : paragraphs(children);
  }
}

/** Words between blocks become paragraphs of their own, so that they do not run into each other. */
function paragraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    if (line.some((node) => node.type !== "text" || node.value.trim() !== "")) blocks.push(element("p", line));
    line = [];
  };
  for (const node of nodes) {
    if (node.type === "element" && blockNames.has(node.tagName)) {
      endLine();
      blocks.push(node);
    } else line.push(node);
  }
  endLine();
  return blocks.flatMap((block, index) => (index === 0 ? [block] : [text("\n"), block]));
}

/** The cells of a row in one line; no mark separates them, since the page shows none either. */
function row({ children }: Element): ElementContent[] {
  const cells = children.flatMap((cell) => (cell.type === "element" ? [simplified(cell.children)] : []));
  return cells.flatMap((cell, index) => (index === 0 ? cell : [text(" "), ...cell]));
}

/** Ordered lists are not promised to keep their numbers, so these become words of their items. */
function numbered(items: readonly ElementContent[]): ElementContent[] {
  let count = 0;
  return items.map((item) => {
    if (item.type !== "element") return item;
    count++;
    return element("li", [text(`${count}. `), ...item.children]);
  });
}

/** Nothing can be followed: a footnote keeps its number, and loses its way back. */
function reference({ properties }: Element, children: ElementContent[]): ElementContent[] {
  if (properties["dataFootnoteBackref"] !== undefined) return [];
  return properties["dataFootnoteRef"] === undefined ? children : [text(" ["), ...children, text("]")];
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}

const blockNames: ReadonlySet<string> = new Set(["p", "ul"]);
const inlineNames: ReadonlySet<string> = new Set([
  ..."code del dfn img input ins kbd q rp rt ruby s samp span strike sub sup tt var".split(" "),
]);
