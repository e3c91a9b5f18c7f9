import type { Finding } from "../../src/diagnostic.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { houseLanguageOf } from "../../src/rules/house-language.ts";
import type { Example, Rule } from "../../src/rules/rule.ts";
import { type Subject, subjectOf, summaryOf } from "../../src/rules/subject.ts";
import { defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { roleDefaultsOf } from "../../src/settings/role-defaults.ts";
import { sourceFile } from "../../src/source/source-file.ts";

/** What a rule finds in the text of an example, its marks taken out. */
export function findingsIn(rule: Rule, text: string, example: Omit<Example, "text"> = {}): readonly Finding[] {
  const subject = exampleSubject("roles/example.md", text, example);
  const options = rule.options ?? {};
  if (rule.scope === "role") return [...rule.check(subject, options)];
  const others = (example.others ?? []).map((other, index) => exampleSubject(`roles/other-${index + 1}.md`, other, example));
  const findings = rule.check([subject, ...others].map(summaryOf), options);
  return [...findings].filter(({ path }) => path === "roles/example.md");
}

function exampleSubject(path: string, text: string, example: Omit<Example, "text">): Subject {
  const { settings } = readSettings(sourceFile("rolespec.yaml", example.settings ?? ""));
  const document = readDocument(sourceFile(path, text));
  const house = houseLanguageOf(settings, defaultAlexSettings);
  return subjectOf(document, readRole(document, roleDefaultsOf(settings)), { on: example.on ?? "2026-11-22", house });
}
