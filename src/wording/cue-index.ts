/** Tells fast which of some texts hold a cue: most of hundreds of cues stand nowhere in a posting. */
export interface CueIndex {
  /** The indexes of the texts that hold one of the cues, in order. */
  textsWith(cues: readonly string[]): readonly number[];
}

const tableSize = 1 << 15;
const none: readonly number[] = [];

/** An index of texts in small letters. */
export function cueIndex(texts: readonly string[]): CueIndex {
  const whole = texts.join("\n");
  const starts = [0];
  for (const text of texts) starts.push((starts.at(-1) ?? 0) + text.length + 1);
  const grams = new Uint8Array(tableSize);
  for (let at = 0; at + 2 < whole.length; at++) grams[gramAt(whole, at)] = 1;
  /** Never false where the cue stands; false for nearly every other. */
  const mayHold = (cue: string): boolean =>
    cue.length < 3 || (grams[gramAt(cue, 0)] === 1 && grams[gramAt(cue, cue.length - 3)] === 1);
  return {
    textsWith(cues) {
      let found: Set<number> | undefined;
      for (const cue of cues) {
        if (!mayHold(cue)) continue;
        let index = 0;
        for (let at = whole.indexOf(cue); at !== -1; at = whole.indexOf(cue, starts[index + 1])) {
          while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index++;
          found ??= new Set();
          found.add(index);
        }
      }
      return found === undefined ? none : [...found].sort((a, b) => a - b);
    },
  };
}

/** Three letters as a number, few of them sharing one. */
function gramAt(text: string, at: number): number {
  const mixed = text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2);
  return (mixed ^ (mixed >>> 15)) & (tableSize - 1);
}
