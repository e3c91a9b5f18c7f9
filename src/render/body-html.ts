import type { Element, ElementContent, RootContent as HtmlContent, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

declare const trusted: unique symbol;
/** HTML that may stand in a page as it is. Only this file makes it. */
export type TrustedHtml = string & { readonly [trusted]: true };

/** What may stand in a posting: its own words and their structure, and addresses that open nothing but pages, mail and telephone. */
const schema = {
  ...defaultSchema,
  clobberPrefix: "",
  protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto", "tel"] },
  strip: ["script", "style", "template", "iframe", "object", "noscript", "svg", "math"],
};

const toHtmlTree = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema)
  .freeze();
const toText = unified().use(rehypeStringify).freeze();

/** The body for a page whose one first-level heading is the title: its own headings begin at the second level. */
export function bodyHtml(tree: Root, title: string): TrustedHtml {
  const html = sanitized(withoutTitle(tree, title));
  shiftHeadings(html);
  return stringified(html);
}

/** The body as search engines read it: paragraphs, lists, emphasis and line breaks carry all of its meaning. */
export function descriptionHtml(tree: Root, title: string): TrustedHtml {
  const html = sanitized(withoutTitle(tree, title));
  return stringified({ type: "root", children: simplified(html.children) });
}

function sanitized(tree: Root): HtmlRoot {
  const html = toHtmlTree.runSync(tree);
  visit(html, "element", (node, index, parent) => {
    if (node.tagName !== "img" || parent === undefined || index === undefined) return undefined;
    parent.children[index] = imageAsText(node);
    return SKIP;
  });
  return html;
}

/** The pages ask nothing of other sites, and pictures of the repository are not published: a picture is its description. */
function imageAsText({ properties: { alt, src } }: Element): ElementContent {
  const text = typeof alt === "string" && alt !== "" ? alt : String(src ?? "");
  const isElsewhere = typeof src === "string" && /^https?:/i.test(src);
  return isElsewhere ? element("a", [{ type: "text", value: text }], { href: src }) : { type: "text", value: text };
}

/** A first heading that repeats the title would say it twice. */
function withoutTitle(tree: Root, title: string): Root {
  const first = tree.children.find(({ type }) => type !== "yaml");
  const repeats = first?.type === "heading" && first.depth === 1 && textOf(first).trim() === title.trim();
  return repeats ? { ...tree, children: tree.children.filter((node) => node !== first) } : tree;
}

function shiftHeadings(html: HtmlRoot): void {
  const headings: Element[] = [];
  visit(html, "element", (node) => {
    if (/^h[1-6]$/.test(node.tagName)) headings.push(node);
  });
  const top = Math.min(...headings.map(levelOf));
  for (const heading of headings) heading.tagName = `h${Math.min(6, levelOf(heading) - top + 2)}`;
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

function simplified(nodes: readonly (HtmlContent | ElementContent)[]): ElementContent[] {
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
    case "p":
    case "ul":
    case "li":
    case "br":
    case "strong":
    case "em":
      return [element(node.tagName, children)];
    case "ol":
      return [element("ul", numbered(children))];
    case "tr":
      return [element("p", cells(children))];
    case "pre":
    case "dt":
    case "dd":
      return [element("p", children)];
    case "td":
    case "th":
      return [...children, { type: "text", value: " " }];
    default:
      return children;
  }
}

/** Ordered lists are not promised to keep their numbers, so these become words of their items. */
function numbered(items: readonly ElementContent[]): ElementContent[] {
  let count = 0;
  return items.map((item) => {
    if (item.type !== "element") return item;
    count++;
    return element("li", [
      { type: "text", value: `${count}. ` },
      ...item.children.filter(({ type }) => type !== "comment"),
    ]);
  });
}

function cells(children: readonly ElementContent[]): ElementContent[] {
  return children.filter(
    (child) => !(child.type === "text" && /^\s*$/.test(child.value) && child.value.includes("\n")),
  );
}

function element(tagName: string, children: ElementContent[], properties: Element["properties"] = {}): Element {
  return { type: "element", tagName, properties, children };
}

function stringified(html: HtmlRoot): TrustedHtml {
  // The sanitizer has run over all of it: that is what makes this text trusted.
  return toText.stringify(html).trim() as TrustedHtml;
}

/** JSON for a script element: no text in it can close the element or open a comment. */
export function scriptJson(value: object): TrustedHtml {
  const escapes: Readonly<Record<string, string>> = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
  };
  return JSON.stringify(value, null, 2).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => escapes[character] ?? "",
  ) as TrustedHtml;
}
