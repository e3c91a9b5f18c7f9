import type { Root } from "mdast";
import type { Fix } from "../diagnostic.ts";
import { lineSpan, type SourceFile, textAt, textStart } from "../source/source-file.ts";
import type { Fault } from "./fault.ts";

const aField = /^[a-z][\w-]*:(?: |$)/;

/** What is wrong with the fences around the front matter, if anything: the commonest reasons that its fields count as text. */
export function findFenceFault(file: SourceFile, tree: Root): Fault | undefined {
  const first = tree.children[0];
  if (first?.type === "yaml") return fieldsBelow(file, (first.position?.end.line ?? 1) + 1);

  const line = textAt(file, lineSpan(file, 1));
  const body = file.text.slice(textStart(file));
  if (/^---[ \t]*$/.test(line)) {
    return fault(file, 1, "The front matter is never closed; put a line with only `---` after its last field.");
  }
  if (/^\+\+\+[ \t]*$/.test(line)) {
    return fault(
      file,
      1,
      "Front matter between `+++` lines (TOML) is not read; write `title: Nurse` lines between two `---` lines.",
    );
  }
  if (/^---[a-z]/.test(line)) {
    return fault(file, 1, "The first line must be `---` and nothing else; remove what follows it.");
  }
  const blank = /^(?:[ \t]*(?:\r\n|\r|\n)){1,20}(?=---[ \t]*(?:\r\n|\r|\n))/.exec(body)?.[0];
  if (blank !== undefined) {
    const edit = { start: textStart(file), end: textStart(file) + blank.length, text: "" };
    const fix: Fix = { title: "Remove the empty lines", safe: true, edits: [edit] };
    return {
      ...fault(file, 1, "The front matter must begin on the first line of the file; remove the empty lines above it."),
      fix,
    };
  }
  if (aField.test(line)) {
    return fault(
      file,
      1,
      "The fields at the top are not between fences; put a line with only `---` above the first and below the last.",
    );
  }
  return undefined;
}

/** A second `---` in the middle of the fields makes the rest of them part of the posting's text. */
function fieldsBelow(file: SourceFile, line: number): Fault | undefined {
  for (let number = line; number < line + 3 && number <= file.lineStarts.length; number++) {
    const text = textAt(file, lineSpan(file, number));
    if (text.trim() === "" || /^---[ \t]*$/.test(text)) continue;
    const isFenced = /^(?:[a-z][\w-]*:[^\r\n]*(?:\r\n|\r|\n)){1,200}---[ \t]*(?:[\r\n]|$)/.test(
      file.text.slice(file.lineStarts[number - 1]),
    );
    return aField.test(text) && isFenced
      ? fault(
          file,
          line - 1,
          "The front matter ends at this `---`, and the fields below it count as text of the posting; remove this line.",
        )
      : undefined;
  }
  return undefined;
}

function fault(file: SourceFile, line: number, message: string): Fault {
  return { kind: "front-matter", message, span: lineSpan(file, line) };
}
