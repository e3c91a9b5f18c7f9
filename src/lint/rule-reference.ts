import { familyOf, type RuleId } from "../diagnostic.ts";
import { laws } from "../law/laws.ts";
import { rulePagePath } from "../rules/help-address.ts";
import { unmark } from "../rules/marked-text.ts";
import type { Example, Rule } from "../rules/rule.ts";
import { capitalised } from "../source/capitals.ts";
import { type ExampleContext, tryExample } from "./try-example.ts";

/** The list of all rules as a Markdown page: a table for each family, with a link to the page of each rule. */
export function ruleIndex(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map(({ id }) => familyOf(id)))];
  return [
    "# The rules",
    "",
    "Each rule has a page: what a good posting does, why, where that is known from, and examples. `rolespec explain RULE` shows the same in a",
    "terminal. This page and theirs are written by `npm run docs`.",
    ...families.flatMap((family) => [
      "",
      `## ${capitalised(family)}`,
      "",
      "| rule | severity | what a good posting does |",
      "|---|---|---|",
      ...rules.filter(({ id }) => familyOf(id) === family).map(row),
    ]),
    "",
  ].join("\n");
}

function row({ id, severity, summary }: Rule): string {
  return `| [\`${id}\`](${rulePagePath(id)}) | ${severity} | ${summary.replaceAll("|", "\\|")} |`;
}

/** The manual of one rule as a Markdown page, with messages as they are given. */
export function ruleManualPage(rule: Rule, exampleContext: ExampleContext): string {
  const options = Object.entries(rule.options ?? {}).map(([name, value]) => `\`${name}: ${value}\``);
  const named = lawsNaming(rule.id);
  return [
    `# ${rule.id}`,
    "",
    `*${rule.severity}* · ${rule.summary}`,
    "",
    rule.why,
    ...(options.length === 0 ? [] : ["", `Numbers that the settings may change: ${options.join(", ")}.`]),
    ...(named.length === 0 ? [] : ["", `Laws that name it: ${named.map(lawLink).join(", ")}.`]),
    "",
    "## Known from",
    "",
    ...rule.sources.map((source) => `- ${source}`),
    "",
    "## Examples",
    "",
    "⟦Marked⟧ words are found, each with the message below it; a text without a mark is left alone.",
    ...rule.examples.flatMap((example) => ["", ...exampleBlock(rule, example, exampleContext)]),
    "",
    "[All rules](../../rules.md)",
    "",
  ].join("\n");
}

/** The ids of the laws that have something to say of the words of a rule. */
function lawsNaming(rule: RuleId): readonly string[] {
  return [...new Set(laws.filter(({ forbids = [] }) => forbids.some((one) => one.rule === rule)).map(({ id }) => id))];
}

function lawLink(id: string): string {
  return `[${id}](../../laws/${id}.md)`;
}

function exampleBlock(rule: Rule, example: Example, exampleContext: ExampleContext): readonly string[] {
  const settings = example.settings === undefined ? [] : [`# rolespec.yaml: ${example.settings}`, ""];
  const text = [...settings, ...example.text.trimEnd().split(/\r\n|\r|\n/)];
  const { spans } = unmark(example.text);
  const messages = spans.length === 0 ? [] : tryExample(rule, example, exampleContext).map(({ message }) => message);
  return [
    "````markdown",
    ...text,
    "````",
    ...(messages.length === 0 ? [] : [""]),
    ...[...new Set(messages)].map((message) => `> ${message.replaceAll("\n", " ")}`),
  ];
}
