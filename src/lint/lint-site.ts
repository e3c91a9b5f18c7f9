import { compareDiagnostics, type Diagnostic } from "../diagnostic.ts";
import type { Day } from "../role/role-spec.ts";
import type { Rule, SiteRule } from "../rules/rule.ts";
import type { Settings } from "../settings/settings.ts";
import { faultsOfAllowances } from "./allowance-faults.ts";
import { type AllowedRule, ruleAllowedBy } from "./allowances.ts";
import { type LintedRole, stamp } from "./lint-role.ts";
import { readingFaults } from "./reading-faults.ts";
import { isLocked, ruleSettingsFor } from "./rule-settings.ts";

/** What is to be reported, and what its author allowed, both in the order of every report. */
export interface SiteFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly allowed: readonly AllowedDiagnostic[];
  /** What a baseline covers, so that it does not count. */
  readonly baselined: readonly Diagnostic[];
}

export interface AllowedDiagnostic extends Diagnostic {
  readonly reason: string;
}

/** Compares the roles with each other, then takes out what their authors allow, and reports allowances that are wrong. */
export function lintSite(
  roles: readonly LintedRole[],
  rules: readonly Rule[],
  settings: Settings,
  on: Day,
): SiteFindings {
  const compared = compareRoles(roles, rules, settings);
  const diagnostics: Diagnostic[] = [];
  const allowed: AllowedDiagnostic[] = [];
  for (const { summary, allowances, diagnostics: own, crashes } of roles) {
    const used = new Set<AllowedRule>();
    const valid = allowances.filter(({ reason, until }) => reason !== "" && (until === undefined || until >= on));
    for (const diagnostic of [...own, ...compared.filter(({ path }) => path === summary.path)]) {
      const { rule, span } = diagnostic;
      const allowance = isLocked(settings, rule)
        ? undefined
        : valid.find((candidate) => ruleAllowedBy(candidate, rule, span) !== undefined);
      const allowedRule = allowance && ruleAllowedBy(allowance, rule, span);
      if (allowance === undefined || allowedRule === undefined) {
        diagnostics.push(diagnostic);
      } else {
        used.add(allowedRule);
        allowed.push({ ...diagnostic, reason: allowance.reason });
      }
    }
    const isUnread = own.some(({ rule }) => readingFaults.has(rule));
    const crashed = new Set(crashes.map(({ rule }) => rule));
    const { path } = summary;
    diagnostics.push(...faultsOfAllowances({ path, allowances, used, rules, settings, on, isUnread, crashed }));
  }
  return {
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    allowed: allowed.toSorted(compareDiagnostics),
    baselined: [],
  };
}

function compareRoles(roles: readonly LintedRole[], rules: readonly Rule[], settings: Settings): readonly Diagnostic[] {
  const summaries = roles.map(({ summary }) => summary);
  return rules.filter(isSiteRule).flatMap((rule) =>
    [...rule.check(summaries, ruleSettingsFor(settings, "")(rule).options)].flatMap((finding) => {
      const setting = ruleSettingsFor(settings, finding.path)(rule);
      return setting.isOff ? [] : [stamp(finding, finding.path, rule, setting)];
    }),
  );
}

function isSiteRule(rule: Rule): rule is SiteRule {
  return rule.scope === "site";
}
