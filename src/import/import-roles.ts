import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import { slugOf } from "../role/slug.ts";
import { pointAt, sourceFile } from "../source/source-file.ts";
import { detectFormat, type SourceFormat } from "./detect-format.ts";
import type { Draft, ImportContext, Importer, Note } from "./draft.ts";
import { importHtml } from "./html.ts";
import { importJson, importXml } from "./json.ts";
import { importMarkdown } from "./markdown.ts";
import { importText } from "./text.ts";
import { wordsOf } from "./words.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** A role spec made from a source. */
export interface ImportedRole {
  /** Empty where the source names none. */
  readonly title: string;
  /** What its file may be called, without the ending. */
  readonly slug: string;
  /** The file's text. */
  readonly text: string;
  readonly notes: readonly Note[];
  /** What a person has to add or fix before it can be published: plain sentences with the line of the new file. */
  readonly open: readonly { readonly message: string; readonly line: number }[];
}

/**
 * Makes role specs of a source: every word of it ends in a field, in the text or in a remark, or is listed as dropped.
 * `path` is the source's, empty for standard input. A source in which no posting is found gives none.
 */
export function importRoles(path: string, text: string, context: ImportContext): readonly ImportedRole[] {
  // Control characters part words and would vanish on the way.
  const readable = text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, " ");
  if (wordsOf(readable).length === 0) return [];
  return importers[detectFormat(path, readable)](readable, context).map((draft) => finish(draft, path, context));
}

const importers: Readonly<Record<SourceFormat, Importer>> = {
  text: importText,
  markdown: importMarkdown,
  html: importHtml,
  json: importJson,
  xml: importXml,
};

/** Titles that name no opening. */
const noOpening =
  /^(?:general|open|spontaneous|speculative) application$|^(?:join )?(?:our )?talent (?:pool|community|network)$|^initiativbewerbung/i;

/** A role whose title says that it is no specific opening is a general notice. */
function withKind(draft: Draft): Draft {
  const { title, kind } = draft.fields;
  if (kind !== undefined || typeof title !== "string" || !noOpening.test(title.trim())) return draft;
  return {
    ...draft,
    fields: { ...draft.fields, kind: "notice" },
    notes: [...draft.notes, { kind: "placed", text: "kind: notice, as the title names no opening" }],
  };
}

function finish(read: Draft, path: string, context: ImportContext): ImportedRole {
  const draft = withKind(read);
  const text = writeMarkdown(draft);
  const title = typeof draft.fields["title"] === "string" ? draft.fields["title"] : "";
  const file = sourceFile("import.md", text);
  const { faults } = readRole(readDocument(file), { fields: {}, ...context });
  return {
    title,
    slug: slugOf(title === "" ? nameOf(path) : title),
    text,
    notes: draft.notes,
    open: faults.map(({ message, span }) => ({ message, line: pointAt(file, span.start).line })),
  };
}

/** A file's name without folders and endings. */
function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(/\.\w{1,8}$/, "");
}
