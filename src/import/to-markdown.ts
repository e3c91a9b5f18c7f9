import type { Html, Link, Parent, Root, RootContent, Text } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

/** Markdown of blocks, as people write it: `-` for lists, addresses bare, marks escaped only where they would be read as marks. */
export function toMarkdown(blocks: readonly RootContent[]): string {
  const root: Root = { type: "root", children: [...blocks] };
  visit(root, (node, index, parent) => {
    if (parent === undefined || index === undefined || isLink(parent)) return undefined;
    if (node.type === "link" && !isSafeAddress(node.url)) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    const parts = node.type === "text" ? withBareAddresses(node) : node.type === "link" ? [bareLink(node)] : undefined;
    if (parts === undefined) return undefined;
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return writer.stringify(root);
}

/** Whether an address leads to a page, a mailbox or a telephone: others, such as `javascript:`, run what a stranger wrote. */
function isSafeAddress(url: string): boolean {
  const scheme = /^([^/?#]*?):/.exec(url.replaceAll(/[\s\p{C}]/gu, ""))?.[1];
  return scheme === undefined || ["http", "https", "mailto", "tel"].includes(scheme.toLowerCase());
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", rule: "*", emphasis: "_", listItemIndent: "one" })
  .freeze();

const address =
  /(?<![\p{L}\p{N}@./+_-])(?:https?:\/\/(?=[\p{L}\p{N}])[^\s<>"`|\\^{}[\]]{1,2000}|[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.[A-Za-z]{2,20}(?![\p{L}\p{N}@_-]))/gu;

/** The text with its addresses as they are: Markdown makes links of them by itself, and its writer would escape them. */
function withBareAddresses({ value }: Text): readonly (Text | Html)[] {
  const parts: (Text | Html)[] = [];
  let end = 0;
  for (const match of value.matchAll(address)) {
    const written = match[0].replace(/[.,;:!?'~()*_]+$/, "");
    if (match.index > end) parts.push({ type: "text", value: value.slice(end, match.index) });
    parts.push(asItStands(written));
    end = match.index + written.length;
  }
  if (end < value.length || parts.length === 0) parts.push({ type: "text", value: value.slice(end) });
  return parts;
}

/** A link that shows its own address needs no brackets. */
function bareLink(link: Link): Link | Html {
  const words = wordsOf(link);
  const isShown = words === link.url || `mailto:${words}` === link.url;
  return isShown && words.match(address)?.[0] === words ? asItStands(words) : link;
}

function asItStands(value: string): Html {
  return { type: "html", value };
}

/** Links hold no links. */
function isLink(parent: Parent): boolean {
  return parent.type === "link" || parent.type === "linkReference";
}
