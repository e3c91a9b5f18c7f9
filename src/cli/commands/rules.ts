import { resolve } from "node:path";
import { compareDiagnostics, familyOf } from "../../diagnostic.ts";
import { checkExamples } from "../../lint/check-word-rules.ts";
import type { Rule } from "../../rules/rule.ts";
import { rulesWith } from "../../rules/rules-with.ts";
import { defaultAlexSettings } from "../../settings/alex-settings.ts";
import { readOwnRules } from "../../site/own-rules.ts";
import { openProject } from "../../site/project.ts";
import { pointAt } from "../../source/source-file.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";
import type { Terminal } from "../terminal.ts";

export const rules: Command = {
  options: [
    { name: "json", summary: "As JSON." },
    {
      name: "check",
      takes: "FOLDER",
      summary: "Check the word rules in a folder, such as `rules`, with their examples.",
    },
  ],
  least: 0,
  most: 0,
  async run(call, terminal) {
    const folder = call.values.get("check");
    if (folder !== undefined) return checkFolder(folder, terminal);
    const { wordRules } = await openProject(terminal.folder);
    const listed = rulesWith(wordRules);
    if (call.switches.has("json")) {
      terminal.print(`${JSON.stringify(listed.map(rulePage), null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...listed.map(({ id }) => id.length)) + 2;
    const lines = listed.map(
      ({ id, severity, summary }) =>
        `${id.padEnd(width)}${terminal.style.paint(severity, severity.padEnd(9))}${summary}`,
    );
    terminal.print(`${lines.join("\n")}\n`);
    return 0;
  },
};

/** Says what is wrong with the word rules of a folder, file and line. */
async function checkFolder(folder: string, terminal: Terminal): Promise<0 | 1> {
  const shown = folder.replace(/\/+$/, "");
  const { library, diagnostics, files } = await readOwnRules(resolve(terminal.folder, folder), shown);
  if (files.length === 0) {
    throw new UserError(`There are no word rules in ${folder}.`, {
      hint: "Name a folder with Markdown files; see docs/word-rules.md.",
    });
  }
  const { createProseReaders } = await import("../../rules/create-prose-readers.ts");
  const tried = library === undefined ? [] : checkExamples(library, files, createProseReaders(defaultAlexSettings));
  const faults = [...diagnostics, ...tried].toSorted(compareDiagnostics);
  for (const { path, span, message } of faults) {
    const file = files.find((one) => one.path === path);
    const line = file === undefined ? 1 : pointAt(file, span.start).line;
    terminal.print(`${path}:${line}: ${message}\n`);
  }
  if (faults.length > 0) return 1;
  const examples = (library?.rules ?? []).flatMap(({ languages }) => languages.flatMap((one) => one.examples));
  const count = library?.rules.length ?? 0;
  terminal.print(
    `${count} word ${count === 1 ? "rule" : "rules"} with ${examples.length} examples: nothing is wrong.\n`,
  );
  return 0;
}

function rulePage({ id, severity, summary, why, sources, options, examples }: Rule): object {
  return { id, family: familyOf(id), severity, summary, why, sources, options, examples };
}
