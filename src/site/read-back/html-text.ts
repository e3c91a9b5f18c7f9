import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";

/** What is in a file of HTML: what people see of it, and the structured data that programs read. */
export interface HtmlText {
  /** The words, blocks on lines of their own, with the addresses of links, which say how to apply. */
  readonly visible: string;
  /** The words of each `JobPosting` in JSON-LD. */
  readonly jobPostings: readonly string[];
}

/** Reads HTML as a browser does: what it hides is not there. */
export function readHtml(html: string): HtmlText {
  const root = fromHtml(html, { fragment: !/<html[\s>]/i.test(html) });
  const jobPostings: string[] = [];
  const lines: string[] = [];
  const links: string[] = [];
  collect(root, { lines, links, jobPostings });
  return { visible: [lines.join(""), ...links].join("\n"), jobPostings };
}

interface Collected {
  readonly lines: string[];
  readonly links: string[];
  readonly jobPostings: string[];
}

function collect(node: Nodes, into: Collected): void {
  if (node.type === "text") into.lines.push(node.value);
  if (node.type !== "element" && node.type !== "root") return;
  if (node.type === "element") {
    if (node.tagName === "head") collectHead(node, into);
    if (node.tagName === "script") collectJobPosting(node, into);
    if (unseen.has(node.tagName) || isHidden(node)) return;
    const { href } = node.properties;
    if (typeof href === "string") into.links.push(href);
  }
  const isBlock = node.type === "element" && !inline.has(node.tagName);
  if (isBlock) into.lines.push("\n");
  for (const child of node.children) collect(child, into);
  if (isBlock) into.lines.push("\n");
}

const unseen = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "iframe",
  "object",
  "select",
  "textarea",
]);
const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/** Hidden, or a card of another role, whose pay is not that of this one. */
function isHidden({ properties: { hidden, style, className } }: Element): boolean {
  if (hidden === true || hidden === "" || hidden === "hidden") return true;
  if (typeof style === "string" && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  return Array.isArray(className) && className.includes("rolespec-related");
}

/** Nobody sees the head, and programs read the structured data in it. */
function collectHead(head: Element, into: Collected): void {
  for (const child of head.children)
    if (child.type === "element" && child.tagName === "script") collectJobPosting(child, into);
}

function collectJobPosting(script: Element, { jobPostings }: Collected): void {
  if (script.properties["type"] !== "application/ld+json") return;
  const text = script.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  const data: unknown = parsed(text);
  if (/"@type"\s*:\s*"JobPosting"/.test(text)) jobPostings.push(data === undefined ? "" : textOfJson(data));
}

/** Nothing where it is no JSON: a program that reads the page learns nothing of the role either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The words of a text that may be HTML. */
export function textOfMarkup(text: string): string {
  return /<[a-z/!]|&[#a-z]/i.test(text) ? readHtml(text).visible : text;
}

/** Every string and number in a value of JSON, each on a line; HTML in it as people see it. */
export function textOfJson(value: unknown): string {
  if (typeof value === "string") return textOfMarkup(value);
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textOfJson).join("\n");
}
