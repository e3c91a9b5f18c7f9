import { readdirSync, readFileSync } from "node:fs";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { lintRole } from "../../src/lint/lint-role.ts";
import { lintSite } from "../../src/lint/lint-site.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { allRules } from "../../src/rules/all.ts";
import { createProseReaders } from "../../src/rules/create-prose-readers.ts";
import { projectWordsOf } from "../../src/rules/project-words.ts";
import type { RoleRule, Rule } from "../../src/rules/rule.ts";
import { subjectOf } from "../../src/rules/subject.ts";
import { defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { roleDefaultsOf } from "../../src/settings/role-defaults.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { type Posting, readPosting } from "./read-posting.ts";

/** A file of the corpus, its marks, and what the linter says of it. */
export interface CorpusEntry {
  /** `decent/en-nursing-ward.md` */
  readonly name: string;
  readonly isDecent: boolean;
  readonly language: string;
  readonly posting: Posting;
  readonly found: readonly Diagnostic[];
}

/** An employer of middling size, so that the laws of every place apply. */
const commonSettings = `
employer:
  name: Example Employer
  employees: { total: 400, US-CA: 60, US-CO: 20, US-IL: 40, US-MA: 60, US-MN: 40, US-NJ: 20, US-NY: 40, US-NY-NYC: 20, US-WA: 40, CA-ON: 60 }
  federal-contractor: false
`;
const on = "2026-11-22";
const folder = new URL("./", import.meta.url);
const readers = createProseReaders(defaultAlexSettings);

/** Reads the corpus and lints each posting, as `rolespec lint` would on 22 November 2026. */
export function lintCorpus(): readonly CorpusEntry[] {
  return ["decent", "faulty"].flatMap((kind) =>
    readdirSync(new URL(kind, folder))
      .filter((file) => file.endsWith(".md"))
      .toSorted()
      .map((file) => {
        const name = `${kind}/${file}`;
        const posting = readPosting(name, readFileSync(new URL(name, folder), "utf8"));
        const language = file.slice(0, file.indexOf("-"));
        return { name, isDecent: kind === "decent", language, posting, found: lint(posting, file) };
      }),
  );
}

function lint(posting: Posting, file: string): readonly Diagnostic[] {
  const { settings } = readSettings(sourceFile("rolespec.yaml", `${commonSettings}${posting.settings}`));
  const document = readDocument(sourceFile(`roles/${file}`, posting.text));
  const subject = subjectOf(document, readRole(document, roleDefaultsOf(settings)), {
    on,
    employer: settings.employer,
    skippedLaws: settings.skippedLaws,
    projectWords: projectWordsOf(settings, defaultAlexSettings),
    readers,
  });
  return lintSite([lintRole(subject, allRules.filter(isRoleRule), settings)], allRules, settings, on).diagnostics;
}

function isRoleRule(rule: Rule): rule is RoleRule {
  return rule.scope === "role";
}
