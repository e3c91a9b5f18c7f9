import type { Span } from "./span.ts";

/** Words of a text with those beside them: the same wherever they are, however the lines around them are broken or indented. */
export interface Surroundings {
  readonly words: string;
  /** Up to four words on either side, within the sentence, list item, cell or field. */
  readonly before: string;
  readonly after: string;
}

const mostWords = 4;
/** Enough for that many words, however long they are. */
const reach = 400;

/** The words under a span and beside it, white space drawn together. */
export function surroundingsOf(text: string, { start, end }: Span): Surroundings {
  const before = withPlainLineEnds(text.slice(Math.max(0, start - reach), start));
  const after = withPlainLineEnds(text.slice(end, end + reach));
  const from = [...before.matchAll(border)].at(-1);
  const to = after.search(border);
  return {
    words: text.slice(start, end).replace(/\s+/g, " ").trim(),
    before: wordsIn(from === undefined ? before : before.slice(from.index + from[0].length))
      .slice(-mostWords)
      .join(" "),
    after: wordsIn(to === -1 ? after : after.slice(0, to))
      .slice(0, mostWords)
      .join(" "),
  };
}

/** Where a sentence ends, or where a line begins a paragraph, an item, a quotation, a row, a field, or follows a heading. */
const border =
  /[.!?:;](?=["”’)*_]{0,4}(?:\s|$))|(?:^|\n)#{1,6} [^\n]*\n|\n[ \t]*(?:\n|---|[>|]|[-*+][ \t]|#{1,6} |\d{1,9}[.)][ \t]|[\w-]{1,40}:(?:\s|$))/g;

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
