import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { RootContent } from "mdast";
import { toString as textOfNode } from "mdast-util-to-string";
import { dataSource, draftOf } from "./data-draft.ts";
import type { Draft, ImportContext, Note } from "./draft.ts";
import { elementsOf, isTooDeep, readContent, scriptText, wordsIn } from "./html-content.ts";
import { findJobPostings, readJobPosting } from "./job-posting.ts";
import { readJson } from "./json-data.ts";
import { type PageFacts, readPageFacts } from "./page-facts.ts";
import { importText } from "./text.ts";
import { holdsWords, onOneLine } from "./words.ts";

/** Reads a web page or a piece of one: its JobPosting for the fields, its main part for the text. */
export function importHtml(source: string, context: ImportContext): readonly Draft[] {
  if (isTooDeep(source)) return importText(source.replaceAll(/<[^<>]{0,2000}>/g, "\n"), context);
  const page = fromHtml(source);
  const [posting, ...others] = elementsOf(page, isJsonLd).flatMap((script) =>
    findJobPostings(readJson(scriptText(script))),
  );
  const facts = readPageFacts(page);
  const { blocks, dropped } = readContent(page, facts.heading);
  const words = wordsOfBlocks(blocks);
  const data = posting === undefined ? noData : dataSource(posting, readJobPosting(posting, words));
  const more = data.blocks.filter((block) => !holdsWords(words, textOfNode(block)));
  const draft = draftOf(
    {
      ...data,
      told: facts.candidates,
      blocks: words.trim() === "" ? data.blocks : [...titleFirst(blocks, facts), ...more],
    },
    context,
  );
  const notes = [...dropped, ...(others.length === 0 ? [] : [`${others.length} more postings in the page's data`])];
  return draft === undefined
    ? []
    : [{ ...draft, notes: [...draft.notes, ...notes.map((text): Note => ({ kind: "dropped", text }))] }];
}

const noData = { candidates: [], blocks: [], rest: [] };

function isJsonLd({ tagName, properties }: Element): boolean {
  return (
    tagName === "script" &&
    String(properties["type"] ?? "")
      .toLowerCase()
      .startsWith("application/ld+json")
  );
}

/** A link back to the list may be above the title; the text begins with the title, which is then a field alone. */
function titleFirst(blocks: readonly RootContent[], { heading }: PageFacts): readonly RootContent[] {
  if (heading === undefined) return blocks;
  const title = onOneLine(wordsIn(heading));
  const at = blocks
    .slice(0, mostBefore)
    .findIndex((block) => block.type === "heading" && onOneLine(textOfNode(block)) === title);
  return at < 1 ? blocks : [...blocks.slice(at, at + 1), ...blocks.slice(0, at), ...blocks.slice(at + 1)];
}

/** So few blocks are above the title of a posting. */
const mostBefore = 8;

function wordsOfBlocks(blocks: readonly RootContent[]): string {
  return blocks.map((block) => textOfNode(block)).join("\n");
}
