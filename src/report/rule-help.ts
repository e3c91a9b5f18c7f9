import { unmark } from "../rules/marked-text.ts";
import type { Example, RuleManual } from "../rules/rule.ts";
import { ruleAddress } from "../rules/rule-address.ts";
import { markdownText } from "./markdown-text.ts";

/** A rule's page of the manual without marks. */
export function ruleHelpText({ id, summary, why, sources }: RuleManual): string {
  return `${summary} ${why}\n\nSources: ${sources.join("; ")}\n\n\`rolespec explain ${id}\` and ${ruleAddress(id)} show examples.`;
}

/** A rule's page of the manual in Markdown, with what it finds and what it leaves alone. */
export function ruleHelpMarkdown({ id, summary, why, sources, examples }: RuleManual): string {
  const found = examples.filter(({ text }) => text.includes("⟦"));
  const clean = examples.filter(({ text }) => !text.includes("⟦"));
  return [
    markdownText(summary),
    markdownText(why),
    "### Found",
    ...found.map(codeBlock),
    "### Left alone",
    ...clean.map(codeBlock),
    "### Sources",
    sources.map((source) => `- ${markdownText(source)}`).join("\n"),
    `In the documentation: ${ruleAddress(id)}`,
  ].join("\n\n");
}

/** The fence is longer than any run of marks within. */
function codeBlock({ text }: Example): string {
  const example = unmark(text).text.trimEnd();
  const longest = Math.max(2, ...[...example.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}markdown\n${example}\n${fence}`;
}
