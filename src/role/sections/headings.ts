import type { Html, Paragraph, PhrasingContent, RootContent } from "mdast";
import { firstLineOf, inlineWords } from "./body-text.ts";
import { foldWords, topicOf } from "./heading-topics.ts";
import { htmlHeadings, htmlLines, withoutFirstHeading } from "./html-words.ts";

/** A heading as it is written, whatever its form. */
export interface Heading {
  readonly words: string;
  /** Those of the other headings inside one block of raw HTML. */
  readonly furtherWords: readonly string[];
  /** 1 to 6 for real headings, 7 for bold lines and lines that end in a colon. */
  readonly depth: number;
  /** Whether it is an unmarked line, which only its words make a heading. */
  readonly isRunIn: boolean;
  /** What the same block says after its heading; undefined when it says no more. */
  readonly rest: RootContent | undefined;
}

/** The heading that a block is, or begins with. `next` is the block after it. */
export function findHeading(node: RootContent, next: RootContent | undefined): Heading | undefined {
  switch (node.type) {
    case "heading":
      return heading(inlineWords(node.children), node.depth);
    case "html":
      return findHtmlHeading(node);
    case "paragraph":
      return findLineHeading(node, next);
    default:
      return undefined;
  }
}

const lineDepth = 7;
const longestLine = 80;

function heading(words: string, depth: number, more: Partial<Heading> = {}): Heading {
  const bare = words.replace(/\s*[:：]\s*$/u, "").trim();
  return { words: bare, furtherWords: [], depth, isRunIn: false, rest: undefined, ...more };
}

function findHtmlHeading(node: Html): Heading | undefined {
  const [first, ...further] = htmlHeadings(node.value);
  if (first === undefined) return undefined;
  const value = withoutFirstHeading(node.value);
  const rest = htmlLines(value).length === 0 ? undefined : { ...node, value };
  return heading(first.words, first.depth, { furtherWords: further.map(({ words }) => words), rest });
}

/** A paragraph that is a heading, or whose first line is one and the rest its first content. */
function findLineHeading(node: Paragraph, next: RootContent | undefined): Heading | undefined {
  // Bold text over two lines is one heading; only where it is not does its first line count by itself.
  const { line, rest } = isBold(node.children) ? { line: node.children, rest: [] } : firstLineOf(node);
  const words = inlineWords(line);
  const content: Paragraph | undefined = inlineWords(rest) === "" ? undefined : { ...node, children: [...rest] };
  const hashes = /^(#{2,6})(?=[^#\s])/.exec(words)?.[1];
  if (hashes !== undefined) {
    return heading(words.slice(hashes.length).replace(/\s*#+$/, ""), hashes.length, { rest: content });
  }
  if (words.length > longestLine || !/\p{L}/u.test(words)) return undefined;
  if (isBold(line)) {
    return /[.!?…]$/.test(words) && topicOf(words) === undefined
      ? undefined
      : heading(words, lineDepth, { rest: content });
  }
  const isFollowed = content !== undefined || next?.type === "list" || next?.type === "paragraph";
  const isRunIn = isFollowed && (/[:：]$/u.test(words) || isCapitals(words)) && isPlain(line);
  return isRunIn && (topicOf(words)?.kinds.length ?? 0) > 0
    ? heading(words, lineDepth, { isRunIn: true, rest: content })
    : undefined;
}

/** Whether all words are in bold or italic type. A bold link is a call to action, not a heading. */
function isBold(nodes: readonly PhrasingContent[]): boolean {
  let openTags = 0;
  let hasWords = false;
  for (const node of nodes) {
    if (node.type === "html") openTags += tagStep(node.value);
    else if (node.type === "strong" || node.type === "emphasis") {
      if (!isPlain(node.children)) return false;
      hasWords = true;
    } else if (node.type === "text") {
      const isWord = /[\p{L}\p{N}]/u.test(node.value);
      if (isWord && openTags === 0) return false;
      hasWords ||= isWord;
    } else return false;
  }
  return hasWords;
}

function tagStep(tag: string): number {
  if (/^<(?:b|strong|u|em|i)(?=[\s>])/i.test(tag)) return 1;
  return /^<\/(?:b|strong|u|em|i)\s{0,5}>/i.test(tag) ? -1 : 0;
}

function isPlain(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node) =>
    node.type === "strong" || node.type === "emphasis"
      ? isPlain(node.children)
      : node.type === "text" || node.type === "html",
  );
}

/** Whether a line is in capitals; one short word may be an abbreviation. */
function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase() && foldWords(words).length > 4;
}
