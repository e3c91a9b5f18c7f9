import type { Span } from "../source/span.ts";
import { characterReference } from "./align-text.ts";
import { blockTags, dressingTags, unreadTags } from "./html-tags.ts";
import { addLiteral, addWhole, filler, finishDraft, type MappedText, newDraft, type TextDraft } from "./offsets.ts";

/** The visible texts of raw HTML that is in the file at a span, one for each of its blocks. */
export function htmlTexts(source: string, span: Span): readonly MappedText[] {
  const texts: MappedText[] = [];
  let draft = newDraft();
  let hidden: string | undefined;
  const close = (): void => {
    const text = finishDraft(draft);
    if (/\p{L}/u.test(text.text)) texts.push(text);
    draft = newDraft();
  };
  for (let offset = span.start; offset < span.end; ) {
    if (source.charAt(offset) !== "<") {
      const next = Math.min(nextTag(source, offset, span.end), span.end);
      if (hidden === undefined) addText(draft, source, { start: offset, end: next });
      offset = next;
      continue;
    }
    const end = tagEnd(source, offset);
    // A tag that never ends hides all that follows.
    if (end === undefined || end > span.end) break;
    const tag = /^<(\/?)([a-z][a-z\d]*)/i.exec(source.slice(offset, Math.min(end, offset + 40)));
    const name = tag?.[2]?.toLowerCase() ?? "";
    if (hidden !== undefined) hidden = tag?.[1] === "/" && name === hidden ? undefined : hidden;
    else if (tag?.[1] === "" && unreadTags.has(name)) hidden = name;
    else if (blockTags.has(name)) close();
    else if (name !== "" && !dressingTags.has(name)) addWhole(draft, filler, { start: offset, end });
    offset = end;
  }
  close();
  return texts;
}

function nextTag(source: string, from: number, end: number): number {
  const found = source.indexOf("<", from);
  return found === -1 ? end : found;
}

function tagEnd(source: string, start: number): number | undefined {
  const close = source.startsWith("<!--", start) ? "-->" : ">";
  const found = source.indexOf(close, start + 1);
  return found === -1 ? undefined : found + close.length;
}

function addText(draft: TextDraft, source: string, span: Span): void {
  for (let offset = span.start; offset < span.end; ) {
    const reference = source.charAt(offset) === "&" ? characterReference(source, offset) : undefined;
    if (reference === undefined || reference.end > span.end) {
      const unit = source.charAt(offset);
      if (unit === "\n" || unit === "\r") addWhole(draft, " ", { start: offset, end: offset + 1 });
      else addLiteral(draft, unit, offset);
      offset++;
    } else {
      addWhole(draft, reference.text, { start: offset, end: reference.end });
      offset = reference.end;
    }
  }
}
