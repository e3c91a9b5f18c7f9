import { type Diagnostic, type Finding, familyOf, type RuleId } from "../diagnostic.ts";
import type { Day } from "../role/role-spec.ts";
import type { Rule } from "../rules/rule.ts";
import type { Settings } from "../settings/settings.ts";
import { nearestWord } from "../source/nearest-word.ts";
import type { Allowance, AllowedRule } from "./allowances.ts";
import { alwaysCounts } from "./always-counts.ts";
import { stamp } from "./lint-role.ts";
import { isLocked, names, ruleSettingsFor } from "./rule-settings.ts";

/** The allowances of one role, which of their rules let something pass, and the day. */
interface Allowed {
  readonly path: string;
  readonly allowances: readonly Allowance[];
  readonly used: ReadonlySet<AllowedRule>;
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  readonly on: Day;
  /** Whether a fault kept the role from being read, and which rules broke down over it: they may have found more. */
  readonly isUnread: boolean;
  readonly crashed: ReadonlySet<RuleId>;
}

/** What is wrong with a role's allowances; of each rule they name, the first fault, which explains the others. */
export function faultsOfAllowances(allowed: Allowed): readonly Diagnostic[] {
  const { path, rules, settings } = allowed;
  return allowed.allowances
    .flatMap((allowance) => faultsOf(allowance, allowed))
    .flatMap(({ id, finding }) => {
      const rule = rules.find((candidate) => candidate.id === id);
      if (rule === undefined) return [];
      const setting = ruleSettingsFor(settings, path)(rule);
      return setting.isOff ? [] : [stamp(finding, path, rule, setting)];
    });
}

interface AllowanceFault {
  readonly id: RuleId;
  readonly finding: Finding;
}

function faultsOf(allowance: Allowance, allowed: Allowed): readonly AllowanceFault[] {
  const { span, reason, until } = allowance;
  const fault = (id: RuleId, message: string): AllowanceFault[] => [{ id, finding: { message, span } }];
  if (allowance.rules.length === 0) {
    return fault(
      "allow/unknown-rule",
      "This allowance names no rule; name one, like `<!-- rolespec-allow requirements/years -- the regulator asks for it -->`.",
    );
  }
  if (reason === "")
    return fault("allow/no-reason", "This allowance gives no reason, so it does not count; add one after ` -- `.");
  if (until !== undefined && until < allowed.on) {
    return fault("allow/expired", `This allowance ended on ${until}; fix what it allowed, or give it a new day.`);
  }
  return allowance.rules.flatMap((rule) => faultOf(rule, allowance, allowed) ?? []);
}

function faultOf(allowedRule: AllowedRule, allowance: Allowance, allowed: Allowed): AllowanceFault | undefined {
  const { used, rules, settings } = allowed;
  const { id, span } = allowedRule;
  const named = rules.filter((rule) => names(id, rule.id));
  if (named.length === 0) return { id: "allow/unknown-rule", finding: { span, ...unknownRule(id, rules) } };
  if (named.every((rule) => isLocked(settings, rule.id))) {
    const message = named.every((rule) => alwaysCounts(rule.id))
      ? `\`${id}\` cannot be allowed: a posting is published only once it can be read and is complete. Fix what it found.`
      : `The settings of this project do not let a role allow \`${id}\`. Fix what it found, or ask who keeps \`rolespec.yaml\`.`;
    return { id: "allow/locked", finding: { message, span } };
  }
  if (used.has(allowedRule) || allowed.isUnread || named.some((rule) => allowed.crashed.has(rule.id))) return undefined;
  const message =
    allowance.phrases?.length === 0
      ? `The text that this allowance for \`${id}\` names is not in this role; correct it, or remove the allowance.`
      : `Nothing here needs an allowance for \`${id}\`; remove it.`;
  return { id: "allow/needless", finding: { message, span } };
}

function unknownRule(id: string, rules: readonly Rule[]): Pick<Finding, "message" | "suggestions"> {
  const known = rules.map((rule) => rule.id);
  const near = nearestWord(id, id.endsWith("/*") ? known.map((rule) => `${familyOf(rule)}/*`) : known);
  return near === undefined
    ? { message: `There is no rule \`${id}\`; \`rolespec rules\` lists them all.` }
    : { message: `There is no rule \`${id}\`; did you mean \`${near}\`?`, suggestions: [near] };
}
