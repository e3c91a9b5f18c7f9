import type { Finding } from "../diagnostic.ts";
import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import { houseLanguageOf } from "../rules/house-language.ts";
import { unmark } from "../rules/marked-text.ts";
import type { Example, RoleRule, Rule } from "../rules/rule.ts";
import { type Subject, subjectOf, summaryOf } from "../rules/subject.ts";
import { defaultAlexSettings } from "../settings/alex-settings.ts";
import { readSettings } from "../settings/read-settings.ts";
import { roleDefaultsOf } from "../settings/role-defaults.ts";
import type { Settings } from "../settings/settings.ts";
import { sourceFile } from "../source/source-file.ts";
import { lintRole } from "./lint-role.ts";
import { lintSite } from "./lint-site.ts";
import { ruleSettingsFor } from "./rule-settings.ts";

const examplePath = "roles/example.md";
const exampleDay = "2026-11-22";

/** What a rule finds in one of its examples: the message of its manual page is computed, never typed. `all` are the rules there are. */
export function tryExample(rule: Rule, example: Example, all: readonly Rule[]): readonly Finding[] {
  const { settings } = readSettings(sourceFile("rolespec.yaml", example.settings ?? ""));
  const on = example.on ?? exampleDay;
  const subject = exampleSubject(examplePath, unmark(example.text).text, settings, on);
  const { options } = ruleSettingsFor(settings, examplePath)(rule);
  switch (rule.scope) {
    case "role":
      return [...rule.check(subject, options)];
    case "site": {
      const others = (example.others ?? []).map((text, index) =>
        exampleSubject(`roles/other-${index + 1}.md`, text, settings, on),
      );
      return [...rule.check([subject, ...others].map(summaryOf), options)].filter(({ path }) => path === examplePath);
    }
    case "allowance": {
      const linted = lintRole(
        subject,
        all.filter((other): other is RoleRule => other.scope === "role"),
        settings,
      );
      return lintSite([linted], all, settings, on).diagnostics.filter((diagnostic) => diagnostic.rule === rule.id);
    }
  }
}

function exampleSubject(path: string, text: string, settings: Settings, on: string): Subject {
  const document = readDocument(sourceFile(path, text));
  return subjectOf(document, readRole(document, roleDefaultsOf(settings)), {
    on,
    house: houseLanguageOf(settings, defaultAlexSettings),
  });
}
