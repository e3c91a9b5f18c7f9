import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { decode } from "../source/decode.ts";
import { lineSpan, type SourceFile, sourceFile } from "../source/source-file.ts";
import { wordLibrary } from "../words/library.js";
import { readLibrary } from "../words/read-library.ts";
import type { WordLibrary } from "../words/word-rule.ts";
import { isAbsent } from "./is-absent.ts";

/** The word rules of a folder, with the shared lists that they may use. */
export interface OwnRules {
  /** Absent where the folder holds none. */
  readonly library?: WordLibrary;
  /** What is wrong with its files: a rule with a fault is not in force. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
}

/** Reads the Markdown files of a folder as word rules. `shown` is how diagnostics name the folder. */
export async function readOwnRules(folder: string, shown: string): Promise<OwnRules> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name) && !/^(?:\.|readme\.)/i.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
  const texts = await Promise.all(
    paths.map(async (path) => ({ path, text: decode(await readFile(join(folder, path))) })),
  );
  const { rules, lists, faults } = readLibrary(texts, wordLibrary.lists);
  const files = texts.map(({ path, text }) => sourceFile(`${shown}/${path}`, text));
  const diagnostics = faults.flatMap(({ path, line, message }): readonly Diagnostic[] => {
    const file = files.find((one) => one.path === `${shown}/${path}`);
    if (file === undefined) return [];
    return [{ path: file.path, rule: "field/unreadable", severity: "error", message, span: lineSpan(file, line) }];
  });
  const faulty = new Set(faults.map(({ path }) => path.replace(/\.md$/, "")));
  const sound = rules.filter(({ id }) => !faulty.has(id) && !faulty.has(id.replace(/^own\//, "")));
  if (sound.length === 0) return { diagnostics, files };
  return { library: { rules: sound, lists: mergedLists(lists) }, diagnostics, files };
}

/** The lists of the folder beside ours; one of the same name takes its place. */
function mergedLists(own: WordLibrary["lists"]): WordLibrary["lists"] {
  const isOwn = ({ language, name }: WordLibrary["lists"][number]): boolean =>
    own.some((list) => list.language === language && list.name === name);
  return [...wordLibrary.lists.filter((list) => !isOwn(list)), ...own];
}
