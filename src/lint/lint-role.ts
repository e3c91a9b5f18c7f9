import type { Diagnostic, Finding, RuleId } from "../diagnostic.ts";
import type { RoleRule, RuleManual } from "../rules/rule.ts";
import { type RoleSummary, type Subject, summaryOf } from "../rules/subject.ts";
import type { Settings } from "../settings/settings.ts";
import type { Span } from "../source/span.ts";
import { type Allowance, readAllowances } from "./allowances.ts";
import { foldFindings, mayBeAboutWords } from "./fold-findings.ts";
import { withLawFix } from "./law-fix/law-fix.ts";
import { type RuleInForce, ruleSettingsFor } from "./rule-settings.ts";

/** A role with what its rules found, before anything is allowed. Plain data. */
export interface LintedRole {
  readonly summary: RoleSummary;
  readonly diagnostics: readonly Diagnostic[];
  readonly allowances: readonly Allowance[];
  readonly crashes: readonly Crash[];
}

/** A rule that broke down over a file: a bug of ours. The other rules' results are kept. */
export interface Crash {
  readonly path: string;
  readonly rule: RuleId;
  readonly error: string;
}

/** More of one kind nobody reads, and a report of them all would fill the memory. */
const mostOfOneRule = 500;

/** Runs the rules over one role and stamps what they yield with path, rule and severity. */
export function lintRole(subject: Subject, rules: readonly RoleRule[], settings: Settings): LintedRole {
  const { path } = subject.document.file;
  const inForce = ruleSettingsFor(settings, path);
  const diagnostics: Diagnostic[] = [];
  const crashes: Crash[] = [];
  let spoken: readonly Span[] = [];
  const run = (rule: RoleRule): void => {
    const setting = inForce(rule);
    if (setting.isOff) return;
    try {
      let count = 0;
      for (const finding of rule.check(subject, setting.options, spoken)) {
        const isLast = ++count === mostOfOneRule;
        diagnostics.push(stamp(isLast ? withLimit(finding) : finding, path, rule, setting));
        if (isLast) break;
      }
    } catch (error) {
      crashes.push({
        path,
        rule: rule.id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  };
  for (const rule of rules) if (rule.readsWhatIsLeft !== true) run(rule);
  spoken = diagnostics.filter(({ rule }) => mayBeAboutWords(rule)).map(({ span }) => span);
  for (const rule of rules) if (rule.readsWhatIsLeft === true) run(rule);
  return {
    summary: summaryOf(subject),
    diagnostics: foldFindings(diagnostics).map((diagnostic) => withLawFix(diagnostic, subject)),
    allowances: readAllowances(subject.document, subject.role),
    crashes,
  };
}

function withLimit(finding: Finding): Finding {
  const message = `${finding.message} (Of this rule only the first ${mostOfOneRule} findings are shown.)`;
  return { ...finding, message };
}

/** A finding as it is reported: the settings' severity wins over the finding's own, and that over the rule's. */
export function stamp(finding: Finding, path: string, rule: RuleManual, setting: RuleInForce): Diagnostic {
  return { ...finding, path, rule: rule.id, severity: setting.severity ?? finding.severity ?? rule.severity };
}
