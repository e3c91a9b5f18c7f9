import { lawPage } from "../audit/law-page.ts";
import { recordsById } from "../audit/law-records.ts";
import { ruleHelpMarkdown } from "../report/rule-help.ts";
import type { Day } from "../role/role-spec.ts";
import type { RuleManual } from "../rules/rule.ts";

const mostExamples = 2;

/** The manual page of a rule, with as many examples of each kind as are read at a glance. */
export function rulePage(rule: RuleManual): string {
  const found = rule.examples.filter(({ text }) => text.includes("⟦")).slice(0, mostExamples);
  const clean = rule.examples.filter(({ text }) => !text.includes("⟦")).slice(0, mostExamples);
  return `### \`${rule.id}\`\n\n${ruleHelpMarkdown({ ...rule, examples: [...found, ...clean] })}`;
}

/** All that is known of a law on a day, in Markdown. Undefined for an id that no law has. */
export function lawManual(id: string, on: Day): string | undefined {
  const records = recordsById.get(id);
  if (records === undefined) return undefined;
  const paint = (style: string, content: string): string => (style === "strong" ? `**${content}**` : content);
  const page = lawPage(records, on, { paint, width: Number.POSITIVE_INFINITY });
  // Indented lines would be code in Markdown.
  return page
    .replaceAll(/^ {2,}/gm, "")
    .replaceAll(/\n(?=[^\n])/g, "\n\n")
    .trimEnd();
}
