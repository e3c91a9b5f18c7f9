import type { Diagnostic } from "../../src/diagnostic.ts";
import { lintRole } from "../../src/lint/lint-role.ts";
import { lintSite } from "../../src/lint/lint-site.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { allRules } from "../../src/rules/all.ts";
import { createProseReaders } from "../../src/rules/create-prose-readers.ts";
import { projectWordsOf } from "../../src/rules/project-words.ts";
import type { RoleRule } from "../../src/rules/rule.ts";
import { subjectOf } from "../../src/rules/subject.ts";
import { defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { roleDefaultsOf } from "../../src/settings/role-defaults.ts";
import { sourceFile } from "../../src/source/source-file.ts";

const readers = createProseReaders(defaultAlexSettings);
const roleRules = allRules.filter((rule): rule is RoleRule => rule.scope === "role");

/** Everything that is reported of a role, by all rules, on 2026-11-22. */
export function lintText(text: string, settingsText = ""): readonly Diagnostic[] {
  const on = "2026-11-22";
  const { settings } = readSettings(sourceFile("rolespec.yaml", settingsText));
  const document = readDocument(sourceFile("roles/role.md", text));
  const subject = subjectOf(document, readRole(document, roleDefaultsOf(settings)), {
    on,
    employer: settings.employer,
    skippedLaws: settings.skippedLaws,
    projectWords: projectWordsOf(settings, defaultAlexSettings),
    readers,
  });
  return lintSite([lintRole(subject, roleRules, settings)], allRules, settings, on).diagnostics;
}
