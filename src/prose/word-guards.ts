import { overlaps, type Span } from "../source/span.ts";

/** Whether a stretch of a text belongs to one of the given proper names. */
export function isPartOfName(text: string, place: Span, names: readonly string[]): boolean {
  for (const name of names) {
    if (name === "") continue;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      if (overlaps({ start: at, end: at + name.length }, place)) return true;
    }
  }
  return false;
}

/** Whether a capital inside a sentence, or before another one, marks the words as a name. */
export function isProperNoun(text: string, place: Span): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(place.start, place.start + 2))) return false;
  const before = text.slice(Math.max(0, place.start - 3), place.start);
  return /[\p{Ll}\p{N},]\s$/u.test(before) || /^(?: | & )\p{Lu}\p{Ll}/u.test(text.slice(place.end, place.end + 5));
}

/** Whether the words stand in quotation marks of their own: they are spoken about, not used. */
export function isInQuotes(text: string, place: Span): boolean {
  return /["'“‘”„«]$/.test(text.slice(0, place.start)) && /^["'”’“»]/.test(text.slice(place.end, place.end + 1));
}

/** Whether the words just before say that this is not meant. */
export function isNegated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return /\b(?:no|not|never|don['’]t|do not|instead of|rather than|avoid(?:s|ing)?)\s+(?:\p{L}+\s+){0,2}$/iu.test(
    before,
  );
}
