import type { Span } from "../source/span.ts";

/** Stands in a text for what is no prose (code, addresses, tags). It is no letter, digit, space or punctuation. */
export const filler = "\uFFFC";

/** A text as a reader sees it, with the place in the file that each of its characters was made from. */
export interface MappedText {
  readonly text: string;
  /** Offsets in the text (UTF-16, half open) to the stretch of the file that they stand for. */
  spanOf(start: number, end: number): Span;
}

/** Collects a text piece by piece; `starts` and `ends` hold the place in the file of each UTF-16 unit. */
export interface TextDraft {
  readonly units: string[];
  readonly starts: number[];
  readonly ends: number[];
}

export function newDraft(): TextDraft {
  return { units: [], starts: [], ends: [] };
}

/** Adds text that is in the file letter for letter from `start` on. */
export function addLiteral(draft: TextDraft, text: string, start: number): void {
  for (let index = 0; index < text.length; index++) {
    addUnit(draft, text.charAt(index), start + index, start + index + 1);
  }
}

/** Adds text that was made from a stretch of the file as a whole. */
export function addWhole(draft: TextDraft, text: string, span: Span): void {
  for (let index = 0; index < text.length; index++) addUnit(draft, text.charAt(index), span.start, span.end);
}

/** The finished text: white space drawn together, addresses blanked out, nothing but words at its ends. */
export function finishDraft(draft: TextDraft): MappedText {
  const { units, starts, ends } = tidySpaces(draft);
  const text = blankAddresses(units.join(""));
  return {
    text,
    spanOf(start, end) {
      const from = starts[start] ?? ends.at(-1) ?? 0;
      const last = end > start ? ends[Math.min(end, ends.length) - 1] : undefined;
      return { start: from, end: Math.max(from, last ?? from) };
    },
  };
}

function addUnit(draft: TextDraft, unit: string, start: number, end: number): void {
  draft.units.push(unit);
  draft.starts.push(start);
  draft.ends.push(end);
}

function tidySpaces(draft: TextDraft): TextDraft {
  const tidy = newDraft();
  for (const [index, unit] of draft.units.entries()) {
    const start = draft.starts[index] ?? 0;
    const end = draft.ends[index] ?? start;
    if (!isSpace(unit)) {
      addUnit(tidy, unit, start, end);
      continue;
    }
    const last = tidy.units.length - 1;
    const before = tidy.units[last];
    if (before === undefined) continue;
    if (before !== " " && before !== "\n") {
      addUnit(tidy, unit === "\n" ? "\n" : " ", start, end);
    } else {
      if (unit === "\n") tidy.units[last] = "\n";
      tidy.ends[last] = end;
    }
  }
  const last = tidy.units.at(-1);
  if (last === " " || last === "\n") {
    tidy.units.pop();
    tidy.starts.pop();
    tidy.ends.pop();
  }
  return tidy;
}

/** White space as a reader sees it; a no-break space separates words like any other. */
function isSpace(unit: string): boolean {
  return unit === " " || unit === "\n" || unit === "\t" || unit === "\r" || unit === "\u00A0" || unit === "\u202F";
}

const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi;

function blankAddresses(text: string): string {
  if (!text.includes("@") && !/:\/\/|www\./i.test(text)) return text;
  return text.replace(address, (found) => {
    const tail = /[.,;:!?)\]]+$/.exec(found)?.[0] ?? "";
    return filler.repeat(found.length - tail.length) + tail;
  });
}
