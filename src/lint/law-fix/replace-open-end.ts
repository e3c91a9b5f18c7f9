import type { Diagnostic, Fix } from "../../diagnostic.ts";
import type { Subject } from "../../rules/subject.ts";

/** Puts a gap in place of the words that leave a list open, such as “and more”, which the message quotes. */
export function replaceOpenEnd({ message }: Diagnostic, { document }: Subject, gap: string): Fix | undefined {
  const open = /\bend in "([^"]+)"/.exec(message)?.[1];
  if (open === undefined) return undefined;
  const { text } = document.file;
  const start = text.lastIndexOf(open);
  if (start === -1) return undefined;
  const word = /^(and|und|et|y|e|en|i) /i.exec(open)?.[0] ?? "";
  const edit = { start, end: start + open.length, text: `${word}${gap}` };
  return { title: "Name all of them", safe: false, edits: [edit] };
}
