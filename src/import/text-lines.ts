import { topicOf } from "../role/sections/heading-topics.ts";

/** A line of plain text, and what it is there for. */
export interface TextLine {
  readonly kind: "blank" | "heading" | "item" | "rule" | "text";
  /** Its words, without the sign of a list or the colon of a heading. */
  readonly text: string;
  /** How far it is set in, in columns; a tab counts four. */
  readonly indent: number;
  /** The sign of a list item: `•`, `-`; `1` for a numbered one. Empty for other lines. */
  readonly sign: string;
  /** The number of a numbered item. */
  readonly ordinal?: number;
  /** The line's number in the source, from 1. */
  readonly number: number;
}

/** Reads plain text line by line; a heading is known by its form, its neighbours and its words. */
export function readTextLines(source: string): readonly TextLine[] {
  const raw = tidy(source).split("\n");
  const lines: TextLine[] = [];
  for (let index = 0; index < raw.length; index++) {
    const line = raw[index] ?? "";
    const around = { before: raw[index - 1] ?? "", after: raw[index + 1] ?? "" };
    const read = readLine(line, around, index + 1);
    lines.push(read);
    // The line under a heading is part of it.
    if (read.kind === "heading" && isUnderline(around.after)) {
      index++;
      lines.push(plain("blank", "", index + 1));
    }
  }
  return lines;
}

/** Blanks and line ends as Markdown knows them: what word processors paste is made plain, no word is touched. */
export function tidy(source: string): string {
  return source
    .replace(/^\uFEFF/, "")
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replaceAll(/[\u0000-\u0008\u000E-\u001F\u007F\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replaceAll(/^[\t \u00A0\u2000-\u200A\u202F\u3000]+/gm, (blank) =>
      blank.replaceAll("\t", "    ").replaceAll(/[^ ]/g, " "),
    )
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** The sign of a list that a line begins with, and the blanks behind it; undefined for other lines and for numbers. */
export function signOf(text: string): string | undefined {
  return (bulletSign.exec(text) ?? hyphenSign.exec(text))?.[0];
}

const bulletSign = /^([•●○◦▪■□◾◽▫‣⁃∙·⦁➢➤►▶✓✔✅➔→\uF0B7\uF0A7\uF0D8\uF0FC])[\s\u00A0]*(?=[^\s•●])/u;
const hyphenSign = /^([-–—*+])[\s\u00A0]+(?=\S)/;
/** Word pastes its second and third level as an `o` or a `§` before a tab or several blanks. */
const letterSign = /^([o§])(?:\t|[\s\u00A0]{2,})[\s\u00A0]*(?=\S)/;
const numberSign = /^\(?(\d{1,3})[.)][\s\u00A0]+(?=\S)/;

function readLine(line: string, around: { readonly before: string; readonly after: string }, number: number): TextLine {
  const text = line.trimStart();
  if (text === "") return plain("blank", "", number);
  if (/^(?:[-_=*~#•—–]\s?){3,}$/.test(text)) return plain("rule", text, number);
  const indent = line.length - text.length;
  const bullet = bulletSign.exec(text) ?? hyphenSign.exec(text) ?? letterSign.exec(text);
  if (bullet !== null) {
    return { kind: "item", text: withoutTabs(text.slice(bullet[0].length)), indent, sign: bullet[1] ?? "-", number };
  }
  const numbered = numberSign.exec(text);
  const words = headingWords(text, around, indent);
  if (words !== undefined) return { ...plain("heading", words, number), indent };
  if (numbered !== null) {
    return {
      kind: "item",
      text: withoutTabs(text.slice(numbered[0].length)),
      indent,
      sign: "1",
      ordinal: Number(numbered[1]),
      number,
    };
  }
  return { ...plain("text", withoutTabs(text), number), indent };
}

/** Tabs between words hold columns apart, which Markdown has none of. */
function withoutTabs(text: string): string {
  return text.replaceAll(/\t+/g, " ");
}

function plain(kind: TextLine["kind"], text: string, number: number): TextLine {
  return { kind, text, indent: 0, sign: "", number };
}

const longestHeading = 80;

/** The words of a line that is a heading; undefined for any other. */
function headingWords(
  text: string,
  { before, after }: { readonly before: string; readonly after: string },
  indent: number,
): string | undefined {
  if (text.length > 2 * longestHeading) return undefined;
  const words = text.replace(/\s*[:：]$/u, "");
  if (words.length > longestHeading || !/\p{L}/u.test(words) || indent > 3) return undefined;
  if (isUnderline(after) && before.trim() === "" && Math.abs(after.trim().length - text.length) <= 12) return words;
  const isBetween = (topicOf(words)?.kinds.length ?? 0) > 0 && isItem(after) && !/[.,;]$/.test(words);
  if (before.trim() !== "" && !isUnderline(before) && !(isBetween && isItem(before))) return undefined;
  const hasColon = words.length < text.length;
  // `Company: Acme` names a fact.
  if (/[:：]\s/u.test(words)) return undefined;
  const isKnown = topicOf(words) !== undefined && !/[.,;]$/.test(words);
  if (hasColon) return isKnown || isTitleCase(words) ? words : undefined;
  if (isCapitals(words)) return words;
  return isKnown && !/[!?]$/.test(words.replace(/\?$/, "")) && words.split(/\s+/).length <= 8 ? words : undefined;
}

function isItem(line: string): boolean {
  const text = line.trimStart();
  return bulletSign.test(text) || hyphenSign.test(text) || numberSign.test(text);
}

function isUnderline(line: string): boolean {
  return /^\s*(?:={3,}|-{3,}|~{3,}|_{3,})\s*$/.test(line);
}

/** `What We Offer You`: every word of weight has a capital. */
function isTitleCase(words: string): boolean {
  const weighty = words.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return (
    words.split(/\s+/).length <= 8 &&
    weighty.length > 0 &&
    weighty.every((word) => /^\p{Lu}/u.test(word)) &&
    /^\p{Lu}/u.test(words)
  );
}

/** A line in capitals; one short word may be an abbreviation, and figures make a fact of it. */
function isCapitals(words: string): boolean {
  const letters = words.replaceAll(/[^\p{L}]/gu, "");
  return (
    letters.length > 4 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    !/\d{3}|[.!]$/.test(words)
  );
}
