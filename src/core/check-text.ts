import type { CheckedText } from "../lint/fix-text.ts";
import { lintSite } from "../lint/lint-site.ts";
import { rulesWith } from "../rules/rules-with.ts";
import { processRole, type RunContext } from "./process-role.ts";
import type { RoleSource } from "./role-source.ts";

/** What is found in a role's text, and what it says of the matters that only a person may change. */
export function checkText(source: RoleSource, runContext: RunContext): CheckedText {
  const { linted, role, verdicts } = processRole(source, runContext);
  const { diagnostics } = lintSite([linted], rulesWith(runContext.wordRules), runContext.settings, runContext.on);
  const { pay, otherPay, locations, remoteFrom, remoteExcept, posted, updated, closes } = role;
  const { status, audience, kind, confidential, employment, workplace, apply, starts, openings, language } = role;
  const terms = [status, audience, kind, confidential, employment, workplace, apply, starts, openings, language];
  const duties = verdicts.map(({ law, verdict, duties: all }) => [
    law,
    verdict,
    all.map(({ duty, met }) => [duty, met]),
  ]);
  const facts = [pay, otherPay, locations, remoteFrom, remoteExcept, posted, updated, closes, terms, duties];
  return { diagnostics, facts: JSON.stringify(facts) };
}
