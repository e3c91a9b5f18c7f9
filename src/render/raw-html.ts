import type { Html, Nodes, PhrasingContent, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { htmlLines } from "../role/sections/html-words.ts";

/**
 * A body whose raw HTML can be read without losing or drowning the rest. A tag such as `<script>` in a sentence, never
 * closed, would swallow all that follows: it becomes the text that it is. Raw HTML that is nested too deep for the readers
 * of HTML keeps its words alone.
 */
export function withReadableHtml(tree: Root): Root {
  const raw: RawHtml[] = [];
  visit(tree, "html", (node, _, parent) => {
    raw.push({ node, isInline: parent !== undefined && !blockParents.has(parent.type) });
  });
  const isTooDeep = nestsTooDeep(raw.map(({ node }) => node.value));
  const swallowing = swallowingNodes(raw);
  if (!isTooDeep && swallowing.size === 0) return tree;
  const readable = structuredClone(tree);
  let count = 0;
  visit(readable, "html", (node, index, parent) => {
    const original = raw[count++];
    if (parent === undefined || index === undefined || original === undefined) return undefined;
    if (swallowing.has(original.node)) parent.children[index] = { type: "text", value: node.value };
    else if (isTooDeep) parent.children[index] = wordsOf(node, original.isInline);
    return SKIP;
  });
  return readable;
}

/** The name of an opening tag, standing alone, whose content is not for readers. */
export function unreadTagOf(node: Nodes): string | undefined {
  return node.type === "html" ? unreadTag.exec(node.value)?.[1]?.toLowerCase() : undefined;
}

export function isClosingTag(node: Nodes, name: string): boolean {
  return node.type === "html" && node.value.toLowerCase().startsWith(`</${name}`);
}

interface RawHtml {
  readonly node: Html;
  readonly isInline: boolean;
}

const blockParents: ReadonlySet<string> = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

const unreadNames =
  "iframe|math|noembed|noframes|noscript|object|plaintext|script|style|svg|template|textarea|title|xmp";
const unreadTag = new RegExp(`^<(${unreadNames})(?=[\\s/>])[^<>]*>$`, "i");
const unreadClosing = new RegExp(`</(${unreadNames})(?=[\\s/>])`, "gi");

/** Tags in a sentence whose content is not for readers, and that no later tag closes. */
function swallowingNodes(raw: readonly RawHtml[]): ReadonlySet<Html> {
  const closed = new Set<string>();
  const found = new Set<Html>();
  for (const { node, isInline } of raw.toReversed()) {
    const name = isInline ? unreadTagOf(node) : undefined;
    if (name !== undefined && !closed.has(name)) found.add(node);
    for (const [, closing = ""] of node.value.matchAll(unreadClosing)) closed.add(closing.toLowerCase());
  }
  return found;
}

function wordsOf(node: Html, isInline: boolean): RootContent {
  if (isInline) return /^<br(?=[\s/>])/i.test(node.value) ? { type: "break" } : { type: "text", value: "" };
  const lines = htmlLines(node.value).map((value): PhrasingContent => ({ type: "text", value }));
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? [line] : [{ type: "break" }, line],
  );
  return { type: "paragraph", children };
}

/** Elements that are open at once; real pages have some twenty. */
const deepestNesting = 60;
/** An open `<b>` is opened again in every paragraph that follows, so that a few make a page grow many times over. */
const mostOpenDress = 10;

function nestsTooDeep(texts: readonly string[]): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  let dress = 0;
  for (const [, slash, tag = ""] of texts.flatMap((text) => [...text.matchAll(/<(\/?)([a-z][a-z\d-]*)/gi)])) {
    const name = tag.toLowerCase();
    if (flatNames.has(name)) continue;
    const count = open.get(name) ?? 0;
    const step = slash === "" ? 1 : count > 0 ? -1 : 0;
    open.set(name, count + step);
    depth += step;
    if (dressNames.has(name)) dress += step;
    if (depth > deepestNesting || dress > mostOpenDress) return true;
  }
  return false;
}

/** Elements that hold nothing, or that their own like ends. */
const flatNames: ReadonlySet<string> = new Set(
  "area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr".split(
    " ",
  ),
);
const dressNames: ReadonlySet<string> = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));
