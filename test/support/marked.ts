import type { Span } from "../../src/source/span.ts";

/** Takes the ⟦marks⟧ out of a text and tells where they stood. Marks may nest or touch. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const open: number[] = [];
  const spans: Span[] = [];
  for (const character of marked) {
    if (character === "⟦") open.push(text.length);
    else if (character === "⟧") spans.push({ start: open.pop() ?? Number.NaN, end: text.length });
    else text += character;
  }
  if (open.length > 0) throw new Error(`A mark is never closed in: ${marked}`);
  return { text, spans: spans.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}
