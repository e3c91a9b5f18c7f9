import { ruleAddress } from "../rules/help-address.ts";
import { unmark } from "../rules/marked-text.ts";
import type { Example, RuleManual } from "../rules/rule.ts";
import { markdownText } from "./markdown-text.ts";

/** A rule's page of the manual without marks. */
export function ruleHelpText({ id, summary, why, sources }: RuleManual, address: string): string {
  return `${summary} ${why}\n\nSources: ${sources.join("; ")}\n\n\`rolespec explain ${id}\` and ${address} show examples.`;
}

/**
 * A rule's page of the manual in Markdown, with what it finds and what it leaves alone.
 * @param address where the documentation explains the rule
 */
export function ruleHelpMarkdown(rule: RuleManual, address: string = ruleAddress(rule.id)): string {
  const { summary, why, sources, examples } = rule;
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
    `In the documentation: ${address}`,
  ].join("\n\n");
}

/** The fence is longer than any run of marks within. */
function codeBlock({ text }: Example): string {
  const example = unmark(text).text.trimEnd();
  const longest = Math.max(2, ...[...example.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}markdown\n${example}\n${fence}`;
}
