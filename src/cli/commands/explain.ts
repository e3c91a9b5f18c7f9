import { lawPage } from "../../audit/law-page.ts";
import { recordsById } from "../../audit/law-records.ts";
import { reasoningPage } from "../../audit/reasoning-page.ts";
import { type ExampleContext, tryExample } from "../../lint/try-example.ts";
import type { Day } from "../../role/role-spec.ts";
import { allRules } from "../../rules/all.ts";
import { unmark } from "../../rules/marked-text.ts";
import type { Example, Rule } from "../../rules/rule.ts";
import { rulesWith } from "../../rules/rules-with.ts";
import { defaultAlexSettings } from "../../settings/alex-settings.ts";
import { openProject, type Project, readRoleSources } from "../../site/project.ts";
import { readRoles } from "../../site/read-roles.ts";
import { nearestWord } from "../../source/nearest-word.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";
import { dayOf, onOption } from "../open-run.ts";
import { refuseFaultySettings } from "../refuse-faulty-settings.ts";
import type { Terminal } from "../terminal.ts";

export const explain: Command = {
  options: [onOption],
  least: 1,
  most: 1,
  async run(call, terminal) {
    const [asked = ""] = call.arguments;
    const project = await openProject(terminal.folder);
    const { wordRules } = project;
    const rules = rulesWith(wordRules);
    const rule = rules.find(({ id }) => id === asked);
    if (rule !== undefined) {
      const { createProseReaders } = await import("../../rules/create-prose-readers.ts");
      const exampleContext = {
        rules,
        readers: createProseReaders(defaultAlexSettings),
        ...(wordRules !== undefined && { wordRules }),
      };
      terminal.print(manualPage(rule, exampleContext, terminal));
      return 0;
    }
    const on = dayOf(call, project, terminal);
    const law = recordsById.get(asked.toUpperCase());
    if (law !== undefined) terminal.print(lawPage(law, on, terminal.style));
    else terminal.print(await reasoningPages(asked, { project, on }, terminal));
    return 0;
  },
};

/** What each law makes of the role in a file, or of those in a folder. */
async function reasoningPages(
  asked: string,
  { project, on }: { readonly project: Project; readonly on: Day },
  terminal: Terminal,
): Promise<string> {
  const isFileName = /\.(?:md|markdown)$/i.test(asked);
  const sources = await readRoleSources(project, terminal.folder, [asked]).catch((error: unknown) => {
    throw error instanceof UserError && !isFileName ? unknownWord(asked) : error;
  });
  refuseFaultySettings(project);
  const { employer, skippedLaws } = project.settings;
  return readRoles(project, sources)
    .map((read) => reasoningPage(read, { employer, skippedLaws, on }, terminal.style))
    .join("\n");
}

function manualPage(rule: Rule, exampleContext: ExampleContext, { style }: Terminal): string {
  const options = Object.entries(rule.options ?? {}).map(([name, value]) => `  ${name}: ${value}`);
  const found = rule.examples.filter(({ text }) => text.includes("⟦"));
  const clean = rule.examples.filter(({ text }) => !text.includes("⟦"));
  return [
    `${style.paint("strong", rule.id)}  ${style.paint(rule.severity, rule.severity)}`,
    "",
    rule.summary,
    rule.why,
    ...(options.length === 0 ? [] : ["", style.paint("strong", "Numbers that the settings may change"), ...options]),
    ...(rule.sources.length === 0 ? [] : ["", style.paint("strong", "Sources")]),
    ...rule.sources.map((source) => `  ${source}`),
    "",
    style.paint("strong", "Found"),
    ...found.flatMap((example) => foundExample(rule, example, exampleContext)),
    "",
    style.paint("strong", "Left alone"),
    ...clean.flatMap(({ text }) => [...indented(text, "  "), ""]),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

function foundExample(rule: Rule, example: Example, exampleContext: ExampleContext): readonly string[] {
  const { text } = unmark(example.text);
  const messages = tryExample(rule, example, exampleContext).map(({ message }) => message);
  const settings = example.settings === undefined ? [] : indented(example.settings, "  rolespec.yaml: ");
  return [...settings, ...indented(text, "  "), ...[...new Set(messages)].map((message) => `    → ${message}`), ""];
}

function indented(text: string, indent: string): readonly string[] {
  return text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map((line) => `${indent}${line}`.trimEnd());
}

function unknownWord(asked: string): UserError {
  const isRuleName = /^[a-z]+\/[a-z-]+$/.test(asked);
  const ruleIds = allRules.map(({ id }) => id);
  const near = isRuleName ? nearestWord(asked, ruleIds) : (nearestLaw(asked) ?? nearestWord(asked, ruleIds));
  const what = isRuleName ? "rule" : "rule, law or file";
  return new UserError(`There is no ${what} "${asked}"${near === undefined ? "." : `; did you mean "${near}"?`}`, {
    hint: isRuleName
      ? "`rolespec rules` lists them all."
      : "`rolespec rules` and `rolespec laws` list the rules and the laws.",
  });
}

/** `nearestWord` compares in small letters, and the ids of laws are in capitals. */
function nearestLaw(asked: string): string | undefined {
  const ids = [...recordsById.keys()];
  const near = nearestWord(
    asked,
    ids.map((id) => id.toLowerCase()),
  );
  return ids.find((id) => id.toLowerCase() === near);
}
