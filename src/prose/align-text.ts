import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Span } from "../source/span.ts";
import { addLiteral, addWhole, type TextDraft } from "./offsets.ts";

/** Where a piece of Markdown text is, and how many `>` may begin each of its further lines. */
export interface TextPlace extends Span {
  readonly quoteDepth: number;
}

/**
 * Adds the value of a Markdown text with the place of each character, seeing through character references,
 * backslash escapes, line ends and the prefixes of quotations and lists. Returns the offset after its last character.
 */
export function addAligned(draft: TextDraft, value: string, source: string, place: TextPlace): number {
  let index = 0;
  let offset = place.start;
  while (index < value.length) {
    const step = nextStep(value, index, source, offset, place);
    if (step === undefined) {
      // Not to be told apart any more: the rest stands for the rest.
      addWhole(draft, value.slice(index), { start: offset, end: Math.max(offset, place.end) });
      return place.end;
    }
    if (step.text === undefined) addLiteral(draft, value.charAt(index), offset);
    else addWhole(draft, step.text, { start: offset, end: step.end });
    index += step.taken;
    offset = step.next;
  }
  return offset;
}

interface Step {
  /** How many units of the value it accounts for. */
  readonly taken: number;
  /** What to add in their stead; absent where the file has the same character. */
  readonly text?: string;
  /** Where the text's own stretch ends, and where the next begins. */
  readonly end: number;
  readonly next: number;
}

function nextStep(value: string, index: number, source: string, offset: number, place: TextPlace): Step | undefined {
  if (offset >= place.end) return undefined;
  const unit = value.charAt(index);
  if (unit === "\n" || unit === "\r") return lineEnd(value, index, source, offset, place);
  const written = source.charAt(offset);
  if (written === "\\" && source.charAt(offset + 1) === unit && /[!-/:-@[-`{-~]/.test(unit)) {
    return { taken: 1, text: unit, end: offset + 2, next: offset + 2 };
  }
  if (written === "&") {
    const reference = characterReference(source, offset);
    if (reference !== undefined && value.startsWith(reference.text, index)) {
      return { taken: reference.text.length, text: reference.text, end: reference.end, next: reference.end };
    }
  }
  if (written === unit) return { taken: 1, end: offset + 1, next: offset + 1 };
  return undefined;
}

/** A soft break is a space to a reader. Blanks around it and the next line's prefix are not part of the value. */
function lineEnd(value: string, index: number, source: string, offset: number, place: TextPlace): Step | undefined {
  let at = offset;
  while (isBlank(source.charAt(at))) at++;
  const breaks = source.startsWith("\r\n", at) ? 2 : source.charAt(at) === "\n" || source.charAt(at) === "\r" ? 1 : 0;
  if (breaks === 0) return undefined;
  const end = at + breaks;
  let next = end;
  let marks = 0;
  while (next < place.end) {
    if (source.charAt(next) === ">" && marks < place.quoteDepth) marks++;
    else if (!isBlank(source.charAt(next))) break;
    next++;
  }
  return { taken: value.startsWith("\r\n", index) ? 2 : 1, text: " ", end, next };
}

function isBlank(unit: string): boolean {
  return unit === " " || unit === "\t";
}

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\da-zA-Z]{1,31}));/y;

/** The character reference (`&amp;`, `&#8217;`) that begins at an offset. */
export function characterReference(
  source: string,
  offset: number,
): { readonly text: string; readonly end: number } | undefined {
  reference.lastIndex = offset;
  const found = reference.exec(source);
  if (found === null) return undefined;
  const [whole, decimal, hexadecimal, name] = found;
  const text = name === undefined ? numbered(decimal, hexadecimal) : decodeNamedCharacterReference(name);
  return text === false ? undefined : { text, end: offset + whole.length };
}

function numbered(decimal: string | undefined, hexadecimal: string | undefined): string {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "0", 16) : Number.parseInt(decimal, 10);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\uFFFD" : String.fromCodePoint(code);
}
