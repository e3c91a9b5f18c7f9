import type { Fix } from "../../diagnostic.ts";
import { lineFeeds } from "../../source/line-feeds.ts";
import type { Span } from "../../source/span.ts";

/**
 * A fix that adds a field to the front matter, moved behind a changed line, since a host takes suggestions beside changed lines alone.
 * Any other fix, and one that cannot be moved there, stays as it is.
 */
export function moveField(fix: Fix, text: string, changed: Span): Fix {
  const [edit, another] = fix.edits;
  if (edit === undefined || another !== undefined) return fix;
  if (edit.start !== edit.end || !/^\r?\n[\w-]+: /.test(edit.text)) return fix;
  const { startOf, lineAt } = lineFeeds(text);
  const last = lineAt(Math.max(changed.start, changed.end - 1));
  const next = text.slice(startOf(last + 1), edit.start + 5);
  // The next line begins a field or is the closing fence, and so is in the front matter.
  if (startOf(last + 1) > edit.start + 2 || !/^(?:[A-Za-z][\w-]*:|---)/.test(next)) return fix;
  const at = text.slice(0, startOf(last + 1)).replace(/\r?\n$/, "").length;
  return { ...fix, edits: [{ ...edit, start: at, end: at }] };
}
