import type { Diagnostic } from "../diagnostic.ts";
import { lineSpan, type SourceFile, sourceFile } from "../source/source-file.ts";
import { wordLibrary } from "./library.js";
import { readLibrary } from "./read-library.ts";
import type { RuleFile } from "./read-word-rule.ts";
import type { WordLibrary } from "./word-rule.ts";

/** The word rules of a project, with the shared lists that they may use. */
export interface OwnLibrary {
  /** Absent where there are none. */
  readonly library?: WordLibrary;
  /** What is wrong with their files: a rule with a fault is not in force. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
}

/** Reads the texts of a project's word rules. `shown` is how diagnostics name their folder. */
export function readOwnLibrary(texts: readonly RuleFile[], shown: string): OwnLibrary {
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

/** The lists of the project beside ours; one of the same name takes its place. */
function mergedLists(own: WordLibrary["lists"]): WordLibrary["lists"] {
  const isOwn = ({ language, name }: WordLibrary["lists"][number]): boolean =>
    own.some((list) => list.language === language && list.name === name);
  return [...wordLibrary.lists.filter((list) => !isOwn(list)), ...own];
}
