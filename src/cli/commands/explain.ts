import { tryExample, type Workbench } from "../../lint/try-example.ts";
import { allRules } from "../../rules/all.ts";
import { unmark } from "../../rules/marked-text.ts";
import type { Example, Rule } from "../../rules/rule.ts";
import { defaultAlexSettings } from "../../settings/alex-settings.ts";
import { nearestWord } from "../../source/nearest-word.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";
import type { Terminal } from "../terminal.ts";

export const explain: Command = {
  name: "explain",
  takes: "RULE",
  summary: "Say what a rule asks for and why, with its sources and examples.",
  options: [],
  least: 1,
  most: 1,
  async run(call, terminal) {
    const [asked = ""] = call.arguments;
    const rule = allRules.find(({ id }) => id === asked);
    if (rule === undefined) throw unknownRule(asked);
    const { createInclusiveChecker } = await import("../../prose/alex-engine.ts");
    const workbench = { rules: allRules, checkInclusive: createInclusiveChecker(defaultAlexSettings) };
    terminal.print(manualPage(rule, workbench, terminal));
    return 0;
  },
};

function manualPage(rule: Rule, workbench: Workbench, { style }: Terminal): string {
  const options = Object.entries(rule.options ?? {}).map(([name, value]) => `  ${name}: ${value}`);
  const found = rule.examples.filter(({ text }) => text.includes("⟦"));
  const clean = rule.examples.filter(({ text }) => !text.includes("⟦"));
  return [
    `${style.paint("strong", rule.id)}  ${style.paint(rule.severity, rule.severity)}`,
    "",
    rule.summary,
    rule.why,
    ...(options.length === 0 ? [] : ["", style.paint("strong", "Numbers that the settings may change"), ...options]),
    "",
    style.paint("strong", "Sources"),
    ...rule.sources.map((source) => `  ${source}`),
    "",
    style.paint("strong", "Found"),
    ...found.flatMap((example) => foundExample(rule, example, workbench)),
    "",
    style.paint("strong", "Left alone"),
    ...clean.flatMap(({ text }) => [...indented(text, "  "), ""]),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

function foundExample(rule: Rule, example: Example, workbench: Workbench): readonly string[] {
  const { text } = unmark(example.text);
  const messages = tryExample(rule, example, workbench).map(({ message }) => message);
  const settings = example.settings === undefined ? [] : indented(example.settings, "  rolespec.yaml: ");
  return [...settings, ...indented(text, "  "), ...[...new Set(messages)].map((message) => `    → ${message}`), ""];
}

function indented(text: string, indent: string): readonly string[] {
  return text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map((line) => `${indent}${line}`.trimEnd());
}

function unknownRule(asked: string): UserError {
  const near = nearestWord(
    asked,
    allRules.map(({ id }) => id),
  );
  return new UserError(`There is no rule "${asked}"${near === undefined ? "." : `; did you mean "${near}"?`}`, {
    hint: "`rolespec rules` lists them all.",
  });
}
