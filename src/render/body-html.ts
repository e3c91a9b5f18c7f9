import type { Element, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Words } from "../settings/page-words/words.ts";
import { allowedHtml } from "./allowed-html.ts";
import { withReadableHtml } from "./raw-html.ts";
import { simpleHtml } from "./simple-html.ts";
import { tidyHtml, withoutLinks } from "./tidy-html.ts";

declare const trusted: unique symbol;
/** HTML that may be in a page as it is. Only this file makes it. */
export type TrustedHtml = string & { readonly [trusted]: true };

const toText = unified().use(rehypeStringify).freeze();

/** A body in the two forms in which it is published. */
export interface BodyHtml {
  /** For a page whose one first-level heading is the title: its own headings begin at the second level. */
  readonly page: TrustedHtml;
  /** As search engines read it: paragraphs, lists, emphasis and line breaks carry all of its meaning. */
  readonly description: TrustedHtml;
}

export interface BodyContext {
  readonly title: string;
  /** Of the role's language. */
  readonly words: Words;
  readonly isOpen: boolean;
  /** The addresses of pictures that are files of the site, and are shown. Default: none. */
  readonly ownImages?: ReadonlySet<string>;
}

/** The body of a role without its title, cleaned of all that could act. That of a closed role leads nowhere any more. */
export function bodyHtml(tree: Root, { title, words, isOpen, ownImages }: BodyContext): BodyHtml {
  const html = sanitized(withReadableHtml(withoutTitle(tree, title)), words);
  tidyHtml(html, ownImages);
  if (!isOpen) withoutLinks(html);
  const description = stringified(simpleHtml(html));
  shiftHeadings(html);
  return { page: stringified(html), description };
}

/** Blocks that a posting does not need are still blocks: unwrapped, their words would run into each other. */
function blocksApart(): (html: HtmlRoot) => void {
  return (html) => {
    visit(html, "element", (node) => {
      if (otherBlocks.has(node.tagName)) node.tagName = "div";
    });
  };
}

const otherBlocks: ReadonlySet<string> = new Set(
  "address article aside button center dialog dir fieldset figcaption figure footer form header hgroup legend main menu nav optgroup option search select textarea title".split(
    " ",
  ),
);

function sanitized(tree: Root, { footnotes, backToText }: Words): HtmlRoot {
  const toHtmlTree = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      footnoteLabel: footnotes,
      footnoteBackLabel: (index) => backToText.replace("%", String(index + 1)),
    })
    .use(rehypeRaw)
    .use(blocksApart)
    .use(rehypeSanitize, allowedHtml);
  return toHtmlTree.runSync(tree);
}

/** A first heading that repeats the title would say it twice. */
function withoutTitle(tree: Root, title: string): Root {
  const first = tree.children.find(({ type }) => type !== "yaml");
  const repeats = first?.type === "heading" && first.depth === 1 && textOf(first).trim() === title.trim();
  return repeats ? { ...tree, children: tree.children.filter((node) => node !== first) } : tree;
}

/** A level under its parent's, whatever marks the author took: no level is skipped, and none is above the second. */
function shiftHeadings(html: HtmlRoot): void {
  const parents: number[] = [];
  visit(html, "element", (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    const level = levelOf(node);
    while ((parents.at(-1) ?? 0) >= level) parents.pop();
    parents.push(level);
    node.tagName = `h${Math.min(6, parents.length + 1)}`;
  });
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
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
