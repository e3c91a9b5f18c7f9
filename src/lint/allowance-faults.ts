import type { Diagnostic, Finding, RuleId } from "../diagnostic.ts";
import type { Day } from "../role/role-spec.ts";
import type { Rule } from "../rules/rule.ts";
import type { Settings } from "../settings/settings.ts";
import { nearestWord } from "../source/nearest-word.ts";
import type { Allowance, AllowedRule } from "./allowances.ts";
import { stamp } from "./lint-role.ts";
import { isLocked, ruleSettingsFor } from "./rule-settings.ts";

/** The allowances of one role, which of their rules let something pass, and the day. */
interface Allowed {
  readonly path: string;
  readonly allowances: readonly Allowance[];
  readonly used: ReadonlySet<AllowedRule>;
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  readonly on: Day;
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
    return fault("allow/expired", `This allowance ended on ${until}; mend what it allowed, or give it a new day.`);
  }
  return allowance.rules.flatMap((rule) => faultOf(rule, allowed) ?? []);
}

function faultOf(allowedRule: AllowedRule, { used, rules, settings }: Allowed): AllowanceFault | undefined {
  const { id, span } = allowedRule;
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const near = nearestWord(
      id,
      rules.map((known) => known.id),
    );
    if (near === undefined) {
      return {
        id: "allow/unknown-rule",
        finding: { message: `There is no rule \`${id}\`; \`rolespec rules\` lists them all.`, span },
      };
    }
    return {
      id: "allow/unknown-rule",
      finding: { message: `There is no rule \`${id}\`; did you mean \`${near}\`?`, span, suggestions: [near] },
    };
  }
  if (isLocked(settings, rule.id)) {
    const message = `The settings of this project do not let a role allow \`${id}\`; mend what it found, or ask who keeps \`rolespec.yaml\`.`;
    return { id: "allow/locked", finding: { message, span } };
  }
  if (used.has(allowedRule)) return undefined;
  return {
    id: "allow/needless",
    finding: { message: `Nothing here needs an allowance for \`${id}\`; remove it.`, span },
  };
}
