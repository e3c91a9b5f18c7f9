import { overlaps, type Span } from "./span.ts";

/** Replaces the text under the span. An empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** Applies edits to a text. Of edits that overlap, the earlier in the list wins and the later is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const accepted: Edit[] = [];
  for (const edit of edits) {
    if (!accepted.some((other) => overlaps(other, edit) || isSamePlace(other, edit))) accepted.push(edit);
  }
  accepted.sort((a, b) => a.start - b.start);
  let result = "";
  let done = 0;
  for (const edit of accepted) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** Two insertions at one offset would depend on their order, so they count as overlapping, but for lines of their own. */
function isSamePlace(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && !areOwnLines(a, b);
}

/** Whether both edits only add different lines, in which case either may come first. */
export function areOwnLines(a: Edit, b: Edit): boolean {
  return [a, b].every((edit) => edit.start === edit.end && /^\r?\n/.test(edit.text)) && a.text !== b.text;
}
