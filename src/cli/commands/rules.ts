import { familyOf } from "../../diagnostic.ts";
import { ruleReference } from "../../lint/rule-reference.ts";
import { allRules } from "../../rules/all.ts";
import type { Rule } from "../../rules/rule.ts";
import { defaultAlexSettings } from "../../settings/alex-settings.ts";
import type { Command } from "../command.ts";

export const rules: Command = {
  options: [
    { name: "json", summary: "As JSON." },
    { name: "markdown", summary: "As a reference with examples, in Markdown." },
  ],
  least: 0,
  most: 0,
  async run(call, terminal) {
    if (call.switches.has("json")) {
      terminal.print(`${JSON.stringify(allRules.map(rulePage), null, 2)}\n`);
      return 0;
    }
    if (call.switches.has("markdown")) {
      const { createInclusiveChecker } = await import("../../prose/alex-engine.ts");
      const checkInclusive = createInclusiveChecker(defaultAlexSettings);
      terminal.print(ruleReference({ rules: allRules, checkInclusive }));
      return 0;
    }
    const width = Math.max(...allRules.map(({ id }) => id.length)) + 2;
    const lines = allRules.map(
      ({ id, severity, summary }) =>
        `${id.padEnd(width)}${terminal.style.paint(severity, severity.padEnd(9))}${summary}`,
    );
    terminal.print(`${lines.join("\n")}\n`);
    return 0;
  },
};

function rulePage({ id, severity, summary, why, sources, options, examples }: Rule): object {
  return { id, family: familyOf(id), severity, summary, why, sources, options, examples };
}
