import { overlaps, type Span } from "./span.ts";

/** Whether a stretch of a text belongs to one of the given proper names. */
export function isPartOfName(text: string, place: Span, names: readonly string[]): boolean {
  return names.some((name) => {
    if (name === "") return false;
    const from = Math.max(0, place.start - name.length);
    const around = text.slice(from, place.end + name.length);
    for (let at = around.indexOf(name); at !== -1; at = around.indexOf(name, at + 1)) {
      if (overlaps({ start: from + at, end: from + at + name.length }, place)) return true;
    }
    return false;
  });
}

/** Whether a capital inside a sentence, or before another one, marks the words as a name. */
export function isProperNoun(text: string, place: Span): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(place.start, place.start + 2))) return false;
  const before = text.slice(Math.max(0, place.start - 3), place.start);
  return /[\p{Ll}\p{N},]\s$/u.test(before) || /^(?: | & )\p{Lu}\p{Ll}/u.test(text.slice(place.end, place.end + 5));
}

/** Whether the words are in quotation marks of their own: they are spoken about, not used. */
export function isInQuotes(text: string, place: Span): boolean {
  return /["'“‘”„«]/.test(text.charAt(place.start - 1)) && /["'”’“»]/.test(text.charAt(place.end));
}

/** Whether the words just before say that this is not meant. */
export function isNegated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return /\b(?:no|not|never|don['’]t|do not|instead of|rather than|avoid(?:s|ing)?)\s+(?:\p{L}+\s+){0,2}$/iu.test(
    before,
  );
}

/** The words around a stretch of a text, as far as they can bear on its meaning. */
export function wordsAround(text: string, place: Span): string {
  return text.slice(Math.max(0, place.start - 600), place.end + 300);
}

/** The words before an offset, as far as they can bear on what follows. */
export function wordsBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 600), offset);
}
