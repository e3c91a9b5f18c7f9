import type { Fix } from "../../diagnostic.ts";
import type { Subject } from "../../rules/subject.ts";

/** What to write into a field, and what that does, in words. */
export interface FieldValue {
  /** As it is written in YAML. */
  readonly value: string;
  readonly title: string;
}

/** Writes a field of the front matter: in place of what is there, else as its last line. */
export function setField({ document }: Pick<Subject, "document">, name: string, { value, title }: FieldValue): Fix {
  const { text } = document.file;
  const fence = document.where();
  const key = document.whereName(name);
  if (key.start !== fence.start) {
    const end = Math.max(key.end, document.where(name).end);
    return { title, safe: false, edits: [{ start: key.end, end, text: `: ${value}` }] };
  }
  const lineEnd = lineEndOf(text);
  const hasFrontMatter = text.slice(fence.start, fence.end).startsWith("---");
  if (!hasFrontMatter) {
    const added = `---${lineEnd}${name}: ${value}${lineEnd}---${lineEnd}${lineEnd}`;
    return { title, safe: false, edits: [{ start: fence.start, end: fence.start, text: added }] };
  }
  const closing = /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(text.slice(fence.end));
  const at = fence.end + (closing?.index ?? 0);
  return { title, safe: false, edits: [{ start: at, end: at, text: `${lineEnd}${name}: ${value}` }] };
}

/** Adds a paragraph at the end of the body. */
export function addParagraph({ document }: Pick<Subject, "document">, paragraph: string, title: string): Fix {
  const { text } = document.file;
  const lineEnd = lineEndOf(text);
  const at = text.trimEnd().length;
  const added = `${lineEnd}${lineEnd}${paragraph.replaceAll("\n", lineEnd)}`;
  return { title, safe: false, edits: [{ start: at, end: at, text: added }] };
}

function lineEndOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
