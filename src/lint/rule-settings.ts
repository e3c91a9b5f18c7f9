import picomatch from "picomatch";
import { familyOf, type RuleId, type Severity } from "../diagnostic.ts";
import type { RuleManual, RuleOptions } from "../rules/rule.ts";
import type { RuleSetting, RuleSettings, Settings } from "../settings/settings.ts";
import { alwaysCounts } from "./always-counts.ts";

/** How a rule counts for one file: its severity there and its options. `severity` is absent where the settings leave it to the rule. */
export interface RuleInForce {
  readonly isOff: boolean;
  readonly severity?: Severity;
  readonly options: RuleOptions;
}

/** Whether an id or a pattern such as `pay/*` names the rule. */
export function names(pattern: string, rule: RuleId): boolean {
  return pattern === rule || pattern === `${familyOf(rule)}/*`;
}

/** Whether roles and overrides are kept from switching this rule off, by the settings or because it always counts. */
export function isLocked(settings: Settings, rule: RuleId): boolean {
  return alwaysCounts(rule) || settings.locked.some((pattern) => names(pattern, rule));
}

/** The rule settings of one file: the project's, then each override that matches it, the last word winning. */
export function ruleSettingsFor(settings: Settings, path: string): (rule: RuleManual) => RuleInForce {
  const overrides = settings.overrides.filter(({ files }) => picomatch([...files])(path));
  return (rule) => {
    const words = [settingOf(settings.rules, rule.id)];
    if (!isLocked(settings, rule.id)) words.push(...overrides.map((override) => settingOf(override.rules, rule.id)));
    const said = words.filter((word) => word !== undefined);
    const severity = alwaysCounts(rule.id) ? undefined : said.findLast((word) => word.severity !== undefined)?.severity;
    const options = Object.assign({}, rule.options, ...said.map((word) => word.options)) as RuleOptions;
    if (severity === "off") return { isOff: true, options };
    return severity === undefined ? { isOff: false, options } : { isOff: false, severity, options };
  };
}

/** The setting of the rule itself, else that of its family (`pay/*`). */
function settingOf(rules: RuleSettings, rule: RuleId): RuleSetting | undefined {
  return rules[rule] ?? rules[`${familyOf(rule)}/*`];
}
