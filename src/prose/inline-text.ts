import type { PhrasingContent } from "mdast";
import type { Span } from "../source/span.ts";
import { addAligned, type TextPlace } from "./align-text.ts";
import { dressingTags } from "./html-tags.ts";
import { addWhole, filler, finishDraft, type MappedText, newDraft, type TextDraft } from "./offsets.ts";

/** The text of inline Markdown as a reader sees it. `source` is the whole file; `place` is where the nodes are in it. */
export function inlineText(nodes: readonly PhrasingContent[], source: string, place: TextPlace): MappedText {
  const draft = newDraft();
  addNodes({ draft, source }, nodes, place);
  return finishDraft(draft);
}

interface Writing {
  readonly draft: TextDraft;
  readonly source: string;
}

/** Nodes that the parser made out of a text (bare addresses) have no place: they follow on where the last one ended. */
function addNodes(writing: Writing, nodes: readonly PhrasingContent[], place: TextPlace): number {
  let cursor = place.start;
  for (const node of nodes) {
    const start = node.position?.start.offset ?? cursor;
    const end = node.position?.end.offset ?? place.end;
    const after = addNode(writing, node, { start, end, quoteDepth: place.quoteDepth });
    cursor = node.position === undefined ? after : end;
  }
  return cursor;
}

function addNode(writing: Writing, node: PhrasingContent, place: TextPlace): number {
  const { draft, source } = writing;
  switch (node.type) {
    case "text":
      return addAligned(draft, node.value, source, place);
    case "break":
      addWhole(draft, "\n", place);
      return place.end;
    case "inlineCode":
    case "footnoteReference":
      addWhole(draft, filler, place);
      return place.end;
    case "html":
      addTag(draft, node.value, place);
      return place.end;
    case "image":
    case "imageReference":
      addAlternative(writing, node.alt ?? "", place);
      return place.end;
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
    case "linkReference":
      return addNodes(writing, node.children, place);
    default:
      return place.end;
  }
}

function addTag(draft: TextDraft, tag: string, span: Span): void {
  const name = /^<\/?([a-z][a-z\d]*)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined || dressingTags.has(name)) return;
  addWhole(draft, name === "br" ? "\n" : filler, span);
}

/** The words that stand for a picture; separated from the text around them as the picture is. */
function addAlternative(writing: Writing, alt: string, place: TextPlace): void {
  const opening = { start: place.start, end: place.start + 2 };
  addWhole(writing.draft, filler, opening);
  addAligned(writing.draft, alt, writing.source, { ...place, start: opening.end });
  addWhole(writing.draft, filler, { start: place.end, end: place.end });
}
