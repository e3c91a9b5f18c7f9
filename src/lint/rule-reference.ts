import { familyOf } from "../diagnostic.ts";
import { ruleAnchor } from "../rules/help-address.ts";
import { unmark } from "../rules/marked-text.ts";
import type { Example, Rule } from "../rules/rule.ts";
import { capitalised } from "../source/capitals.ts";
import { type ExampleContext, tryExample } from "./try-example.ts";

/** The manual of all rules as one Markdown page: a table for each family, then a page for each rule, with messages as they are given. */
export function ruleReference(exampleContext: ExampleContext): string {
  const { rules } = exampleContext;
  const families = [...new Set(rules.map(({ id }) => familyOf(id)))];
  return [
    "# The rules",
    "",
    "Each rule with what it asks for, why, where that is known from, and examples: ⟦marked⟧ words are found, texts without a mark are left alone. " +
      "`rolespec explain RULE` shows the same in a terminal. This page is written by `npm run docs`.",
    ...families.flatMap((family) => [
      "",
      `## ${capitalised(family)}`,
      "",
      ...summaryTable(rules.filter(({ id }) => familyOf(id) === family)),
    ]),
    ...rules.flatMap((rule) => ["", ...rulePage(rule, exampleContext)]),
    "",
  ].join("\n");
}

function summaryTable(rules: readonly Rule[]): readonly string[] {
  const rows = rules.map(
    ({ id, severity, summary }) =>
      `| [\`${id}\`](#${ruleAnchor(id)}) | ${severity} | ${summary.replaceAll("|", "\\|")} |`,
  );
  return ["| rule | severity | what a good posting does |", "|---|---|---|", ...rows];
}

function rulePage(rule: Rule, exampleContext: ExampleContext): readonly string[] {
  const options = Object.entries(rule.options ?? {}).map(([name, value]) => `\`${name}: ${value}\``);
  return [
    `### ${rule.id}`,
    "",
    `*${rule.severity}* · ${rule.summary} ${rule.why}`,
    ...(options.length === 0 ? [] : ["", `Numbers that the settings may change: ${options.join(", ")}.`]),
    "",
    ...rule.sources.map((source) => `- ${source}`),
    ...rule.examples.flatMap((example) => ["", ...exampleBlock(rule, example, exampleContext)]),
  ];
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
