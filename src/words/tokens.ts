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
}

const wordOrNumber = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu;

/** The words of a text in order. Spaces, hyphens, apostrophes, commas and brackets only part them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(wordOrNumber)) {
    const [written] = match;
    if (tokens.length > 0 && endsSentence(text.slice(last, match.index), tokens.at(-1)?.word ?? "", written))
      sentence++;
    last = match.index + written.length;
    const token = { word: written.toLowerCase().normalize("NFC"), start: match.index, end: last, sentence };
    tokens.push(/^\d/.test(written) ? { ...token, value: numberIn(written) } : token);
  }
  return tokens;
}

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
