import { compareDiagnostics, type Diagnostic } from "../diagnostic.ts";
import type { Verdict } from "../law/judge.ts";
import { type AllowedDiagnostic, lintSite } from "../lint/lint-site.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import { rulesWith } from "../rules/rules-with.ts";
import { processRole } from "./process-role.ts";
import { openText, type RoleCircumstances } from "./text-project.ts";

/** Everything that is to be said of one role. */
export interface LintResult {
  readonly role: RoleSpec;
  /** What is found, and what is wrong with the settings, in the order of every report. */
  readonly diagnostics: readonly Diagnostic[];
  /** What would be found, had its author not allowed it with a reason. */
  readonly allowed: readonly AllowedDiagnostic[];
  /** How the role stands to each law of the data. */
  readonly verdicts: readonly Verdict[];
}

/**
 * Checks the role in a text with every rule, as `rolespec lint` does. Rules that compare roles see this one alone. A rule that breaks
 * down is a bug: it is thrown as an `Error` whose cause names the rule.
 */
export async function lintRole(text: string, circumstances: RoleCircumstances): Promise<LintResult> {
  const { source, runContext, diagnostics } = await openText(text, circumstances);
  const { role, verdicts, linted } = processRole(source, runContext);
  const [crash] = linted.crashes;
  if (crash !== undefined) throw new Error(`The rule ${crash.rule} broke down over ${crash.path}.`, { cause: crash });
  const findings = lintSite([linted], rulesWith(runContext.wordRules), runContext.settings, runContext.on);
  return {
    role,
    diagnostics: [...diagnostics, ...findings.diagnostics].toSorted(compareDiagnostics),
    allowed: findings.allowed,
    verdicts,
  };
}
