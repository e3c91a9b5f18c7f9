import type { Diagnostic, Fix } from "../../diagnostic.ts";
import type { Block } from "../../prose/blocks.ts";
import { sentencesOf } from "../../prose/sentences.ts";
import type { Subject } from "../../rules/subject.ts";
import type { Edit } from "../../source/edits.ts";
import { overlaps, type Span } from "../../source/span.ts";

/** Takes the sentence out that a law forbids; with its paragraph or item where nothing else is in it. Not from titles and fields. */
export function removeSentence({ span }: Diagnostic, { blocks, document }: Subject): Fix | undefined {
  const block = blocks.find((one) => overlaps(one.span, span));
  if (block === undefined || block.kind === "field" || block.kind === "heading" || block.kind === "cell")
    return undefined;
  const { text } = document.file;
  const sentences = sentencesOf(block.text);
  const touched = sentences.filter(({ start, end }) => overlaps(block.spanOf(start, end), span));
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const edit =
    touched.length === sentences.length
      ? wholeBlock(text, block)
      : withSpace(text, block.spanOf(first.start, last.end));
  return { title: "Remove the sentence", safe: false, edits: [edit] };
}

/** The lines of a block, with the empty line behind a paragraph. */
function wholeBlock(text: string, { span, kind }: Block): Edit {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const feed = text.indexOf("\n", span.end - 1);
  const end = feed === -1 ? text.length : feed + 1;
  const blank = kind === "item" ? 0 : (/^(?:[ \t]*\r?\n)+/.exec(text.slice(end))?.[0].length ?? 0);
  return { start, end: end + blank, text: "" };
}

/** A sentence with the space behind it, or before it where it is the last of a line. */
function withSpace(text: string, { start, end }: Span): Edit {
  const after = /^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0;
  if (after > 0) return { start, end: end + after, text: "" };
  const before = /[ \t]+$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end, text: "" };
}
