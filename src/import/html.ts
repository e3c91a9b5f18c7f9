import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { RootContent } from "mdast";
import { toString as textOfNode } from "mdast-util-to-string";
import { dataSource, draftOf } from "./data-draft.ts";
import type { Draft, ImportContext, Note } from "./draft.ts";
import { elementsOf, isTooDeep, readContent, scriptText } from "./html-content.ts";
import { findJobPostings, readJobPosting } from "./job-posting.ts";
import { readJson } from "./json-data.ts";
import { importText } from "./text.ts";
import { holdsWords } from "./words.ts";

/** Reads a web page or a piece of one: its JobPosting for the fields, its main part for the text. */
export function importHtml(source: string, context: ImportContext): readonly Draft[] {
  if (isTooDeep(source)) return importText(source.replaceAll(/<[^<>]{0,2000}>/g, "\n"), context);
  const page = fromHtml(source);
  const [posting, ...others] = elementsOf(page, isJsonLd).flatMap((script) =>
    findJobPostings(readJson(scriptText(script))),
  );
  const { blocks, dropped } = readContent(page);
  const words = wordsOfBlocks(blocks);
  const data = posting === undefined ? noData : dataSource(posting, readJobPosting(posting, words));
  const more = data.blocks.filter((block) => !holdsWords(words, textOfNode(block)));
  const draft = draftOf({ ...data, blocks: words.trim() === "" ? data.blocks : [...blocks, ...more] }, context);
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

function wordsOfBlocks(blocks: readonly RootContent[]): string {
  return blocks.map((block) => textOfNode(block)).join("\n");
}
