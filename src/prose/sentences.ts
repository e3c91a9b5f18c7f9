import type { Span } from "../source/span.ts";

/** The sentences of a text, in order and without the space between them. A line of its own is a sentence too, and so is a point behind a typed bullet. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?]["'”’)]{0,2}\s+(?=["'“‘(]?[\p{Lu}\d\uFFFC])|\n|\s(?=[•▪◦‣●] )/gu)) {
    if (/^[.!?]/.test(stop[0]) && isAbbreviation(text, stop.index)) continue;
    const end = stop.index + stop[0].trimEnd().length;
    if (end > start) sentences.push({ start, end });
    start = stop.index + stop[0].length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

const abbreviation =
  /(?:^|[\s(])(?:[A-Z]|[ap]\.m|e\.g|i\.e|etc|vs|no|st|mr|mrs|ms|dr|prof|jr|sr|inc|ltd|co|corp|approx|incl)$/i;

function isAbbreviation(text: string, dot: number): boolean {
  return text.charAt(dot) === "." && abbreviation.test(text.slice(Math.max(0, dot - 8), dot));
}
