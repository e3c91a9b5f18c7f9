import type { Finding } from "../diagnostic.ts";
import { postedFacts } from "../render/posted-facts.ts";
import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import { unmark } from "../rules/marked-text.ts";
import { projectWordsOf } from "../rules/project-words.ts";
import type { ProseReaders } from "../rules/prose-readers.ts";
import type { Example, RoleRule, Rule } from "../rules/rule.ts";
import { type Circumstances, type Subject, subjectOf, summaryOf } from "../rules/subject.ts";
import { defaultAlexSettings } from "../settings/alex-settings.ts";
import { readSettings } from "../settings/read-settings.ts";
import { roleDefaultsOf } from "../settings/role-defaults.ts";
import type { Settings } from "../settings/settings.ts";
import { sourceFile } from "../source/source-file.ts";
import type { WordLibrary } from "../words/word-rule.ts";
import { lintRole } from "./lint-role.ts";
import { lintSite } from "./lint-site.ts";
import { ruleSettingsFor } from "./rule-settings.ts";

const examplePath = "roles/example.md";
const exampleDay = "2026-11-22";

/** What the examples of any rule are tried with: all the rules there are, and alex as it comes. */
export interface ExampleContext {
  readonly rules: readonly Rule[];
  readonly readers: ProseReaders;
  /** Word rules of the project's own. Absent: none. */
  readonly wordRules?: WordLibrary;
}

/** What a rule finds in one of its examples: the messages of its manual page are computed, never typed. */
export function tryExample(rule: Rule, example: Example, exampleContext: ExampleContext): readonly Finding[] {
  const { rules, readers, wordRules } = exampleContext;
  const { settings } = readSettings(sourceFile("rolespec.yaml", example.settings ?? ""));
  const on = example.on ?? exampleDay;
  const circumstances = {
    on,
    employer: settings.employer,
    skippedLaws: settings.skippedLaws,
    projectWords: projectWordsOf(settings, defaultAlexSettings, wordRules),
    readers,
  };
  const subject = exampleSubject(examplePath, unmark(example.text).text, settings, circumstances);
  const { options } = ruleSettingsFor(settings, examplePath)(rule);
  switch (rule.scope) {
    case "role":
      return [...rule.check(subject, options)];
    case "site": {
      const others = (example.others ?? []).map((text, index) =>
        exampleSubject(`roles/other-${index + 1}.md`, text, settings, circumstances),
      );
      return [...rule.check([subject, ...others].map(summaryOf), options)].filter(({ path }) => path === examplePath);
    }
    case "allowance": {
      const linted = lintRole(
        subject,
        rules.filter((other): other is RoleRule => other.scope === "role"),
        settings,
      );
      return lintSite([linted], rules, settings, on).diagnostics.filter((diagnostic) => diagnostic.rule === rule.id);
    }
    case "output":
      return [
        ...rule.check({
          facts: postedFacts(subject.role, settings.words),
          outputs: [{ output: "html", text: example.output ?? "" }],
          verdicts: subject.verdicts,
          place: subject.document.where(),
        }),
      ];
  }
}

function exampleSubject(path: string, text: string, settings: Settings, circumstances: Circumstances): Subject {
  const document = readDocument(sourceFile(path, text));
  return subjectOf(document, readRole(document, roleDefaultsOf(settings)), circumstances);
}
