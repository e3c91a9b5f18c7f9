import type { Fields } from "../role/front-matter.ts";
import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import { titleFaults } from "../role/title-faults.ts";
import { sourceFile } from "../source/source-file.ts";
import type { ImportContext } from "./draft.ts";
import type { Placement } from "./place-fields.ts";
import { onOneLine } from "./words.ts";
import { writeFields } from "./write-markdown.ts";

/** A placement with the job's name alone as title, and what was behind it: that belongs in the text. */
export interface SettledTitle {
  readonly placement: Placement;
  /** In the order in which they stood. */
  readonly cut: readonly string[];
}

/** Cuts from the end of a title what is no part of the job's name: a slogan, a place, the employer. */
export function settleTitle(placement: Placement, context: ImportContext): SettledTitle {
  const { title } = placement.fields;
  if (typeof title !== "string") return { placement, cut: [] };
  let name = title;
  const cut: string[] = [];
  for (;;) {
    const part = lastFault({ ...placement.fields, title: name }, name, context);
    if (part === undefined) break;
    name = part.name;
    cut.unshift(part.cut);
  }
  if (cut.length === 0) return { placement, cut };
  const notes = placement.notes.map((note) =>
    note.kind === "placed" && note.text.startsWith("title: ")
      ? { ...note, text: `title: ${onOneLine(name, 70)}` }
      : note,
  );
  const kept = cut.map((words) => ({ kind: "kept" as const, text: `“${words}” of the title` }));
  return { placement: { ...placement, fields: { ...placement.fields, title: name }, notes: [...notes, ...kept] }, cut };
}

/** The title without the fault that it ends with, if it does. */
function lastFault(
  fields: Fields,
  title: string,
  context: ImportContext,
): { readonly name: string; readonly cut: string } | undefined {
  const document = readDocument(sourceFile("import.md", `---\n${writeFields(fields).join("\n")}\n---\n`));
  const last = titleFaults(readRole(document, { fields: {}, ...context }).role).at(-1);
  if (last === undefined || /[\p{L}\p{N}]/u.test(title.slice(last.end))) return undefined;
  const name = title.slice(0, last.start).replace(/[\s([{|,:;·•–—-]+$/u, "");
  const cut = title.slice(last.start, last.end).trim();
  return /\p{L}{3}/u.test(name) && /[\p{L}\p{N}]/u.test(cut) ? { name, cut } : undefined;
}
