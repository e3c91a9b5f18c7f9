import type { Diagnostic } from "../../diagnostic.ts";
import type { Verdict } from "../../law/judge.ts";
import type { PostedFact } from "../../law/posted-fact.ts";
import { stamp } from "../../lint/lint-role.ts";
import { ruleSettingsFor } from "../../lint/rule-settings.ts";
import { lawOutput } from "../../rules/law/output.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Span } from "../../source/span.ts";
import { type FinishedFiles, type RoleNames, textsByRole } from "./texts-by-role.ts";

/** An open role, and how its outputs are known among those of the site. */
export interface PublishedRole extends RoleNames {
  readonly path: string;
  readonly facts: readonly PostedFact[];
  readonly verdicts: readonly Verdict[];
  /** Where findings are shown in the role. */
  readonly place: Span;
}

/** Reads every finished output back and reports, role by role, the facts that one of them lacks. */
export function judgeOutputs(
  roles: readonly PublishedRole[],
  files: FinishedFiles,
  settings: Settings,
): readonly Diagnostic[] {
  const texts = textsByRole(roles, files);
  return roles.flatMap((role) => {
    const setting = ruleSettingsFor(settings, role.path)(lawOutput);
    if (setting.isOff || role.facts.length === 0) return [];
    const findings = lawOutput.check({ ...role, outputs: texts.get(role.slug) ?? [] });
    return [...findings].map((finding) => stamp(finding, role.path, lawOutput, setting));
  });
}
