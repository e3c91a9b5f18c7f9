import { isWordLanguage } from "./inflection.ts";
import { readWording } from "./notation.ts";
import type { RuleFile } from "./read-word-rule.ts";
import type { WordList, WordRuleFault } from "./word-rule.ts";

/** Reads the shared lists of a language, `words/<language>.md`: a heading `## name` for each, then its wordings, one a line with `- `. */
export function readWordLists({ path, text }: RuleFile): {
  readonly lists: readonly WordList[];
  readonly faults: readonly WordRuleFault[];
} {
  const language = /^words\/([a-z]+)\.md$/.exec(path)?.[1] ?? "";
  if (!isWordLanguage(language)) {
    return {
      lists: [],
      faults: [{ path, line: 1, message: "Shared lists are in `words/en.md`, and so on for each language." }],
    };
  }
  const faults: WordRuleFault[] = [];
  const lists: { language: typeof language; name: string; wordings: string[] }[] = [];
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const name = /^##\s+@?([a-z][a-z-]*)\s*$/.exec(line)?.[1];
    if (name !== undefined) lists.push({ language, name, wordings: [] });
    const wording = /^[-*+]\s+(.+)$/.exec(wholeItem(lines, index))?.[1]?.trim();
    if (wording === undefined) continue;
    const reading = readWording(wording);
    const fault = "fault" in reading ? reading.fault.message : undefined;
    if (fault !== undefined) faults.push({ path, line: index + 1, message: `“${wording}”: ${fault}` });
    else if (lists.length === 0) faults.push({ path, line: index + 1, message: "Name the list above it: `## you`." });
    else lists.at(-1)?.wordings.push(wording);
  }
  return { lists, faults };
}

/** The line of an item together with those in which it goes on, which are indented. */
function wholeItem(lines: readonly string[], from: number): string {
  const [first = "", ...rest] = lines.slice(from);
  const end = rest.findIndex((line) => !/^\s{2,}\S/.test(line));
  return [first, ...rest.slice(0, end === -1 ? rest.length : end)]
    .map((line) => line.trimEnd())
    .join(" ")
    .replace(/\s{2,}/g, " ");
}
