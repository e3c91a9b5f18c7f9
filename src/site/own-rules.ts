import { existsSync } from "node:fs";
import { basename, posix, relative, sep } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { type OwnLibrary, readOwnLibrary } from "../words/own-library.ts";
import { readSource } from "./read-source.ts";
import { walkFolder } from "./walk-folder.ts";

/** Reads the Markdown files of a folder as word rules. `shown` is how diagnostics name the folder. */
export async function readOwnRules(folder: string, shown: string): Promise<OwnLibrary> {
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
  const { diagnostics, ...own } = readOwnLibrary(texts, shown);
  return { ...own, diagnostics: [...problems, ...diagnostics] };
}

/** Every Markdown file is a rule, but for the folder's own README. */
function isRuleName(name: string): boolean {
  return /\.md$/i.test(name) && !/^(?:\.|readme\.)/i.test(name);
}

function unreadableRule(path: string, problem: string): Diagnostic {
  const message = `\`${posix.basename(path)}\` ${problem}.`;
  return { path, rule: "field/unreadable", severity: "error", message, span: { start: 0, end: 0 } };
}
