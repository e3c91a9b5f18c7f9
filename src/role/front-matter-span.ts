import type { Span } from "../source/span.ts";

/** The place between the fences of a front matter, also of one that is not closed yet. */
export function frontMatterSpan(text: string): Span | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0].length;
  if (opening === undefined) return undefined;
  const closing = /^---[ \t]*$/m.exec(text.slice(opening))?.index;
  return { start: opening, end: closing === undefined ? text.length : opening + closing };
}
