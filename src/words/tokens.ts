import { remembering } from "../source/remember.ts";

/** A word or a number of a text. */
export interface Token {
  /** In small letters. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Of a number. */
  readonly value?: number;
  /** The index of its sentence. */
  readonly sentence: number;
  /** It hangs on the word before as another ending of it: “in” of “Verkäufer:in”, “a” of “camarero/a”. */
  readonly isAppended?: true;
}

const wordOrNumber = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu;

/** “VerkäuferIn”: the ending begins with a capital. */
const innerCapital = /(?<=\p{Lu}\p{Ll}{2,30}(?:er|ent|ant|ist|eur|or|är|log|rzt|olleg))(?=In(?:nen)?$)/u;

/**
 * The words of a text in order. Spaces, hyphens, apostrophes, commas and brackets only separate them. The same text has the very same
 * tokens, so that what is found in them can be kept by them.
 */
export const tokensOf: (text: string) => readonly Token[] = remembering(readTokens);

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(wordOrNumber)) {
    const [written] = match;
    const between = text.slice(last, match.index);
    if (tokens.length > 0 && endsSentence(between, tokens.at(-1)?.word ?? "", written)) sentence++;
    last = match.index + written.length;
    const [own = written, ending] = written.split(innerCapital);
    const start = match.index;
    const token = { word: folded(own), start, end: start + own.length, sentence };
    if (/^\d/.test(written)) tokens.push({ ...token, value: numberIn(written) });
    else tokens.push(isAppended(between, written) && tokens.length > 0 ? { ...token, isAppended: true } : token);
    if (ending !== undefined) {
      tokens.push({ word: folded(ending), start: start + own.length, end: last, sentence, isAppended: true });
    }
  }
  return tokens;
}

function folded(written: string): string {
  return written.toLowerCase().normalize("NFC");
}

/** “Check-in” is a word of its own. */
function isAppended(between: string, written: string): boolean {
  return appends.test(between) && !(between === "-" && written === "in");
}

/** The signs by which another ending hangs on a word: “:in”, “*in”, “/-in”, “(in)”, “·e”, “.e”. */
const appends = /^(?:[:*_·•‧@.-]|\s?[/(]-?|[/(] -)$/u;

/** “1.500” and “1,500” are thousands, “1.5” is not. */
function numberIn(written: string): number {
  return Number(/[.,]\d{3}(?!\d)/.test(written) ? written.replace(/[.,]/g, "") : written.replaceAll(",", "."));
}

/** Whether the signs between two words end a sentence: not after “max.”, “z. B.” or “U.S.”. */
function endsSentence(between: string, before: string, after: string): boolean {
  if (/[!?;\n•\uFFFC]/.test(between)) return !/^[!?]?\S?$/.test(between) || between.includes("\n");
  const stop = /\.["”’»)]?\s/.test(between);
  if (!stop) return false;
  if (before.length === 1 || abbreviations.has(before)) return false;
  return !/^\p{Ll}/u.test(after);
}

const abbreviations: ReadonlySet<string> = new Set(
  "max min mind kat kl cat ca bzw ggf inkl evtl incl approx no nr st dr mr mrs ms etc ok ul pl np tzw godz ev evt resp art abs lgs cfr par dlgs nt".split(
    " ",
  ),
);
