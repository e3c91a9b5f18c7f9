import type { Element, ElementContent, RootContent as HtmlContent, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import type { Nodes as MarkdownNodes, RootContent } from "mdast";
import { withTypedLists } from "./typed-lists.ts";
import { onOneLine } from "./words.ts";

/** The posting's part of a web page, and what was left out of it. */
export interface PageContent {
  readonly blocks: readonly RootContent[];
  /** Each part that was left out, by what it is and what it begins with. */
  readonly dropped: readonly string[];
}

/** What is no part of a posting's text wherever it is. */
const parts: Readonly<Record<string, string>> = {
  nav: "navigation",
  footer: "the page's foot",
  aside: "a text beside the posting",
  dialog: "a dialogue window",
  form: "a form",
  iframe: "a page within the page",
  script: "",
  style: "",
  template: "",
  noscript: "",
  svg: "",
  canvas: "",
  head: "",
};

/** Takes the main part of a page, or all of a fragment, as Markdown blocks. `title`: the heading of the posting, which is always kept. */
export function readContent(page: Root, title?: Element): PageContent {
  const dropped: string[] = [];
  const main = findMain(page);
  if (main !== undefined) {
    const rest = wordsIn(page, main);
    if (onOneLine(rest) !== "") dropped.push(`the page around the posting: “${onOneLine(rest, 60)}”`);
  }
  const kept = withoutParts(main ?? page, { dropped, title });
  const children = childrenOf(kept);
  // As a document, so that words outside of any block are a paragraph of their own.
  const tree: MarkdownNodes = toMdast({ type: "root", children: [...children] }, { document: true });
  return { blocks: tree.type === "root" ? withTypedLists(tree.children) : [], dropped };
}

/** The Markdown blocks of a piece of HTML. Where its tags were written as text, once or twice, they are read as tags. */
export function contentOf(html: string): readonly RootContent[] {
  let written = html;
  for (let round = 0; round < 3; round++) {
    if (isTooDeep(written)) return [{ type: "paragraph", children: [{ type: "text", value: written }] }];
    const page = fromHtml(written, { fragment: true });
    const text = page.children.map((child) => (child.type === "text" ? child.value : "")).join("");
    const isEscaped =
      elementsOf(page, () => true).length === 0 &&
      /(?:<|&lt;)\/?(?:p|div|ul|ol|li|br|b|strong|em|span|h\d)\b/i.test(text);
    if (!isEscaped) return readContent(page).blocks;
    written = text;
  }
  return readContent(fromHtml(written, { fragment: true })).blocks;
}

/** A plain text in whose data `&amp;` was written for `&`. */
export function withoutReferences(text: string): string {
  if (!/&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/i.test(text)) return text;
  const [only] = fromHtml(text.replaceAll("<", "&lt;"), { fragment: true }).children;
  return only?.type === "text" ? only.value : text;
}

/** Whether elements are nested deeper than any page for people has them; reading them would exhaust the stack. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])/gi)) {
    if (/^(?:p|li|dt|dd|td|th|tr|option|br|hr|img|input|meta|link|source|wbr|area|base|col|embed|track)$/i.test(name))
      continue;
    depth += slash === "" ? 1 : -1;
    if (depth > 400) return true;
  }
  return false;
}

export function scriptText({ children }: Element): string {
  return children.map((child) => (child.type === "text" ? child.value : "")).join("");
}

/** The text of a node without scripts and styles. */
export function wordsIn(node: Nodes, except?: Nodes): string {
  if (node === except) return " ";
  if (node.type === "text") return node.value;
  if (node.type === "element" && parts[node.tagName] === "") return " ";
  const inside = "children" in node ? node.children.map((child) => wordsIn(child, except)).join("") : "";
  const isInline =
    node.type === "element" && /^(?:a|abbr|b|code|em|i|mark|q|s|small|span|strong|sub|sup|u)$/.test(node.tagName);
  return onOneLine(isInline ? inside : ` ${inside} `) === "" ? " " : isInline ? inside : ` ${inside} `;
}

/** The one element that holds the posting. A page with several articles has none. */
function findMain(page: Root): Element | undefined {
  const mains = elementsOf(page, ({ tagName, properties }) => tagName === "main" || properties["role"] === "main");
  if (mains.length > 0) return mains.length === 1 ? mains[0] : undefined;
  const articles = elementsOf(page, ({ tagName }) => tagName === "article");
  return articles.length === 1 ? articles[0] : undefined;
}

/** The elements that fit, in the order of the page; those inside of one are not looked for. */
export function elementsOf(node: Nodes, fits: (element: Element) => boolean): readonly Element[] {
  if (node.type === "element" && fits(node)) return [node];
  return "children" in node ? node.children.flatMap((child) => elementsOf(child, fits)) : [];
}

/** What is left out, and the heading without which no part of a page is. */
interface Leaving {
  readonly dropped: string[];
  readonly title: Element | undefined;
}

/** Names that pages give to what is around every posting. */
const around =
  /^(?:main|site|page|global|board)[-_]{1,2}(?:header|footer|nav|navigation|menu)|^(?:nav|navbar|navigation|footer|header|menu|breadcrumbs?)$|^cookie|powered[-_]?by/i;

/** Whether an element is the frame of a page, such as its head with the employer's logo: a few words in an element that is named so. */
function isAround(element: Element, { title }: Leaving): boolean {
  if (!/^(?:div|section|header|ul)$/.test(element.tagName) || (title !== undefined && holds(element, title)))
    return false;
  const { className, id, dataAutomationId } = element.properties;
  const names = [className, id, dataAutomationId].flat().map((name) => String(name ?? ""));
  if (element.tagName !== "header" && !names.some((name) => around.test(name))) return false;
  return (
    onOneLine(wordsIn(element)).length <= 400 &&
    elementsOf(element, ({ tagName }) => /^h[1-6]$/.test(tagName)).length === 0
  );
}

/** Whether an element has a name, as those of facts have that a style sheet sets apart. */
function isNamed({ properties: { className, itemProp, dataUi } }: Element): boolean {
  return className !== undefined || itemProp !== undefined || dataUi !== undefined;
}

/** Whether the words of a span would run into those of the one before it. */
function isBehindSpan(parent: Root | Element, span: Element): boolean {
  const children = childrenOf(parent);
  const before = children[children.indexOf(span) - 1];
  return before?.type === "element" && before.tagName === "span" && isNamed(before);
}

function holds(element: Element, wanted: Element): boolean {
  return element === wanted || element.children.some((child) => child.type === "element" && holds(child, wanted));
}

function withoutParts(node: Root | Element, leaving: Leaving): Root | Element {
  const { dropped } = leaving;
  const children = childrenOf(node).flatMap((child): readonly ElementContent[] => {
    if (child.type === "comment") {
      const words = onOneLine(child.value, 60);
      if (/[\p{L}\p{N}]/u.test(words)) dropped.push(`a hidden comment: “${words}”`);
      return [];
    }
    if (child.type !== "element") return [child];
    const isPair = child.tagName === "span" && isNamed(child) && isBehindSpan(node, child);
    if (child.tagName === "img" && /^(?:data:|$)/i.test(String(child.properties["src"] ?? ""))) {
      dropped.push(`a picture: “${String(child.properties["alt"] ?? "")}”`);
      return [];
    }
    const name =
      child.properties["role"] === "navigation"
        ? "navigation"
        : (parts[child.tagName] ?? (isAround(child, leaving) ? "the page around the posting" : undefined));
    if (name !== undefined) {
      const words = onOneLine(wordsIn(child), 60);
      if (name !== "" && words !== "") dropped.push(`${name}: “${words}”`);
      return [];
    }
    const inside = withoutParts(child, leaving);
    if (inside.type !== "element") return [];
    return isPair ? [{ type: "text", value: " · " }, inside] : [inside];
  });
  return { ...node, children };
}

function childrenOf(node: Root | Element): readonly ElementContent[] {
  const children: readonly HtmlContent[] = node.children;
  return children.filter((child) => child.type !== "doctype");
}
