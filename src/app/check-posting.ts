import { isBearing } from "../audit/verdict-groups.ts";
import type { LintResult } from "../core/lint-role.ts";
import { type Settings, settingsName } from "../settings/settings.ts";
import { sourceFile } from "../source/source-file.ts";
import type { Checked, Posting } from "./protocol.ts";
import { shownFindings, shownSettingsFaults } from "./shown-findings.ts";
import { countOtherLaws, verdictsByPlace } from "./shown-verdicts.ts";

/** The file of a role that has none. */
export const defaultPath = "roles/role.md";

/** What the page shows of a role that was linted. */
export function checkedPosting(
  { text, settings: settingsText, path = defaultPath }: Pick<Posting, "text" | "settings" | "path">,
  { role, diagnostics, verdicts }: Pick<LintResult, "role" | "diagnostics" | "verdicts">,
  settings: Settings,
): Checked {
  const ofSettings = diagnostics.filter((diagnostic) => diagnostic.path === settingsName);
  const ofRole = diagnostics.filter((diagnostic) => diagnostic.path === path);
  return {
    title: role.title,
    status: role.status,
    findings: shownFindings(sourceFile(path, text), ofRole, settings),
    places: verdictsByPlace(verdicts),
    otherLaws: countOtherLaws(verdicts),
    missingFacts: [...new Set(verdicts.filter(isBearing).flatMap(({ missingFacts }) => missingFacts))],
    settingsFaults: shownSettingsFaults(sourceFile(settingsName, settingsText), ofSettings),
  };
}
