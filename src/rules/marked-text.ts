import type { Span } from "../source/span.ts";

/** Takes the ⟦marks⟧ out of an example's text and tells where they stood. Marks may nest or touch; one left open is refused. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const open: number[] = [];
  const spans: Span[] = [];
  for (const character of marked) {
    if (character === "⟦") open.push(text.length);
    else if (character !== "⟧") text += character;
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`A mark is closed that was never opened in: ${marked}`);
      spans.push({ start, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`A mark is never closed in: ${marked}`);
  return { text, spans: spans.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}
