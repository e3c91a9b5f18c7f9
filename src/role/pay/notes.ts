import { words } from "./text.ts";
import { ceilingAfter, floorAfter, genericLabel, qualifiers } from "./words.ts";

/** The author's words around the figures, sorted. */
export interface Remarks {
  /** What else the band is for: a level, a contract, a place in words. */
  readonly label?: string;
  /** The code of a place that the band is for. */
  readonly place?: string;
  readonly notes: readonly string[];
}

/** Marks of emphasis, tags, and what is left of a no-break space whose bytes were read one by one. */
const markup = /\*{1,3}|\\|<[^<>]{0,40}>|Â(?=[\s$€£]|$)/g;
const longestRemark = 140;
const mostLabelWords = 6;
const generic = new RegExp(`^(?:${genericLabel})$`, "iu");
const onlyBound = new RegExp(`^[\\s,]*(?:${floorAfter}|${ceilingAfter})[\\s.)]*$`, "iu");
const qualifier = words(qualifiers, "giu");

/** Sorts what is before and after a band. `isOneOfSeveral`: short words before it then name the band even without a colon. */
export function remarksOf(prefix: string, suffix: string, isOneOfSeveral: boolean): Remarks {
  const before = readPrefix(prefix.replaceAll(markup, ""), isOneOfSeveral);
  const after = readSuffix(suffix.replaceAll(markup, ""));
  return { ...before, notes: [...before.notes, ...after] };
}

function readPrefix(prefix: string, isOneOfSeveral: boolean): Remarks {
  const line = lastSentence(prefix)
    .replace(/^[\s,;|/)(.+-]{1,40}/, "")
    .replace(/[\s([~>+<-]{1,40}$/, "")
    .replace(/^(?:and|or|und|bzw\.?|oder|ou|et|o|y) /i, "");
  if (line === "") return { notes: [] };
  const isLabel = /[:=]$/.test(line) || / - $/.test(prefix.slice(-4));
  const text = trimmed(line);
  const parts = text.split(/\s+/);
  const kept = /\d/.test(text) ? parts : withoutGenericEnds(parts);
  const isBase = isOneOfSeveral && isLabel && /^base/i.test(text);
  if (kept.length === 0) return isBase ? { label: text, notes: [] } : { notes: [] };
  if ((isLabel || isOneOfSeveral) && parts.length <= mostLabelWords + 2) {
    if (/^(?:US|GB|[A-Z]{2}-[A-Z0-9]{1,3}(?:-[A-Z]{2,12})?)$/.test(text)) return { place: text, notes: [] };
    const label = isLabel ? trimmed(text.split(/: /).at(-1) ?? text) : kept.join(" ");
    const isGeneric = !/\d/.test(label) && withoutGenericEnds(label.split(/\s+/)).length === 0;
    return isGeneric ? { notes: [] } : { label, notes: [] };
  }
  if (parts.length <= mostLabelWords) return { notes: [trimmed(kept.join(" "))].filter((note) => note !== "") };
  return { notes: qualifiersIn(text) };
}

function readSuffix(suffix: string): readonly string[] {
  const sentence = firstSentence(suffix);
  if (onlyBound.test(sentence)) return [];
  const text = trimmed(sentence.replace(/^\s*\(([^()]{0,200})\)\s*\.?$/, "$1"));
  if (text === "" || /^[\p{P}\p{S}\s]+$/u.test(text)) return [];
  return text.length <= longestRemark ? [text] : qualifiersIn(text);
}

function withoutGenericEnds(parts: readonly string[]): readonly string[] {
  const isGeneric = (part: string): boolean =>
    generic.test(part.replace(/^[("'[]+|[)"'\]:,;=]+$/g, "")) || /^[\p{P}\p{S}]+$/u.test(part);
  const first = parts.findIndex((part) => !isGeneric(part));
  const last = parts.findLastIndex((part) => !isGeneric(part));
  return first === -1 ? [] : parts.slice(first, last + 1);
}

function lastSentence(text: string): string {
  const slice = text.slice(-200);
  const cut = Math.max(slice.lastIndexOf(". "), slice.lastIndexOf("\n"), slice.lastIndexOf("|"));
  const rest = slice.slice(cut + 1);
  return rest.trim() === "" && slice.trim() !== "" ? slice.trim().slice(slice.trim().lastIndexOf("\n") + 1) : rest;
}

function firstSentence(text: string): string {
  const slice = text.slice(0, 400);
  const end = /(?<!\b(?:approx|incl|inc|min|max|ca|est|z\.B|u\.a|p\.a))[.!?](?=\s)|\n|\|/.exec(slice)?.index;
  return end === undefined ? slice : slice.slice(0, end);
}

/** Words such as "gross" that say something about the money, as written. */
export function qualifiersIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(qualifier), ([match]) => match.trim()))];
}

function trimmed(text: string): string {
  const inner = text
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s,;:|/.*_-]{1,40}/, "")
    .replace(/[\s,;:|/*_=-]{1,40}$/, "")
    .replace(/\.$/, "");
  const opened = (inner.match(/\(/g) ?? []).length;
  const closed = (inner.match(/\)/g) ?? []).length;
  if (closed > opened && inner.startsWith(")")) return inner.slice(1).trim();
  if (closed > opened && inner.endsWith(")")) return inner.slice(0, -1).trim();
  return opened > closed && inner.startsWith("(") ? inner.slice(1).trim() : inner;
}
