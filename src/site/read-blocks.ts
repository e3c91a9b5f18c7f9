import { basename, join, relative, sep } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { faultDiagnostics } from "../lint/lint-settings.ts";
import { readDocument } from "../role/read-document.ts";
import type { SharedTexts } from "../role/shared-blocks.ts";
import { slugOf } from "../role/slug.ts";
import { type SourceFile, sourceFile } from "../source/source-file.ts";
import { isMarkdownName } from "./markdown-name.ts";
import { readSource } from "./read-source.ts";
import { unreadable } from "./unread-source.ts";
import { walkFolder } from "./walk-folder.ts";

/** The texts that roles can take in, by name, and what is wrong with their files. */
export interface BlocksReading {
  readonly texts: SharedTexts;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
}

/** Reads the shared blocks of a project. `unsaved`: texts that count instead of what is on disk, by absolute path. */
export async function readBlocks(
  root: string,
  folder: string | undefined,
  unsaved: ReadonlyMap<string, string>,
): Promise<BlocksReading> {
  if (folder === undefined) return { texts: {}, diagnostics: [], files: [] };
  const walk = await walkFolder(join(root, folder));
  const texts: Record<string, string> = {};
  const diagnostics: Diagnostic[] = walk.unreadable.map((each) => unreadable(pathIn(root, each.folder), each.problem));
  const files: SourceFile[] = [];
  for (const name of walk.files.filter((file) => isMarkdownName(basename(file))).toSorted()) {
    const path = pathIn(root, name);
    const text = unsaved.get(name);
    const reading = text === undefined ? await readSource(name, root) : { text };
    if (reading === undefined || "problem" in reading) {
      diagnostics.push(unreadable(path, reading?.problem ?? "is gone; run this again"));
      continue;
    }
    const file = sourceFile(path, reading.text);
    files.push(file);
    const faults = blockFaults(file);
    diagnostics.push(...faults);
    const key = slugOf(basename(name).replace(/\.(?:md|markdown)$/i, ""));
    if (Object.hasOwn(texts, key))
      diagnostics.push(unreadable(path, `has the name of another block, \`${key}\`; rename it`));
    else if (faults.length === 0) texts[key] = reading.text;
  }
  return { texts, diagnostics, files };
}

function blockFaults(file: SourceFile): readonly Diagnostic[] {
  const { faults, fields, where } = readDocument(file);
  const [field] = Object.keys(fields);
  return [
    ...faultDiagnostics(file.path, faults),
    ...(field === undefined
      ? []
      : faultDiagnostics(file.path, [
          {
            kind: "unknown",
            message: "A block has no fields, only text. Remove the lines above it.",
            span: where(field),
          },
        ])),
  ];
}

function pathIn(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}
