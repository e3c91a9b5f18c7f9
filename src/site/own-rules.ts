import { existsSync } from "node:fs";
import { basename, posix, relative, sep } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { lineSpan, type SourceFile, sourceFile } from "../source/source-file.ts";
import { wordLibrary } from "../words/library.js";
import { readLibrary } from "../words/read-library.ts";
import type { WordLibrary } from "../words/word-rule.ts";
import { readSource } from "./read-source.ts";
import { walkFolder } from "./walk-folder.ts";

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
  const { files: found, unreadable } = await walkFolder(folder);
  const paths = found.filter((file) => isRuleName(basename(file))).toSorted();
  const nameOf = (file: string): string => relative(folder, file).split(sep).join("/");
  const readings = await Promise.all(
    paths.map(async (file) => ({
      path: nameOf(file),
      ...((await readSource(file, folder)) ?? { problem: "is gone" }),
    })),
  );
  const texts = readings.filter((reading) => "text" in reading);
  const problems = [
    ...unreadable
      .filter((each) => each.folder !== folder || existsSync(folder))
      .map((each) => ({ path: nameOf(each.folder), problem: each.problem })),
    ...readings.filter((reading) => "problem" in reading),
  ].map(({ path, problem }): Diagnostic => unreadableRule(posix.join(shown, path), problem));
  const { rules, lists, faults } = readLibrary(texts, wordLibrary.lists);
  const files = texts.map(({ path, text }) => sourceFile(`${shown}/${path}`, text));
  const ofRules = faults.flatMap(({ path, line, message }): readonly Diagnostic[] => {
    const file = files.find((one) => one.path === `${shown}/${path}`);
    if (file === undefined) return [];
    return [{ path: file.path, rule: "field/unreadable", severity: "error", message, span: lineSpan(file, line) }];
  });
  const diagnostics = [...problems, ...ofRules];
  const faulty = new Set(faults.map(({ path }) => path.replace(/\.md$/, "")));
  const sound = rules.filter(({ id }) => !faulty.has(id) && !faulty.has(id.replace(/^own\//, "")));
  if (sound.length === 0) return { diagnostics, files };
  return { library: { rules: sound, lists: mergedLists(lists) }, diagnostics, files };
}

/** Every Markdown file is a rule, but for the folder's own README. */
function isRuleName(name: string): boolean {
  return /\.md$/i.test(name) && !/^(?:\.|readme\.)/i.test(name);
}

function unreadableRule(path: string, problem: string): Diagnostic {
  const message = `\`${posix.basename(path)}\` ${problem}.`;
  return { path, rule: "field/unreadable", severity: "error", message, span: { start: 0, end: 0 } };
}

/** The lists of the folder beside ours; one of the same name takes its place. */
function mergedLists(own: WordLibrary["lists"]): WordLibrary["lists"] {
  const isOwn = ({ language, name }: WordLibrary["lists"][number]): boolean =>
    own.some((list) => list.language === language && list.name === name);
  return [...wordLibrary.lists.filter((list) => !isOwn(list)), ...own];
}
