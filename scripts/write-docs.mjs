/** Writes the reference in `docs/` from the compiled code: all fields, a page for each rule and each law, and the lists of both. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { recordsById } from "../lib/audit/law-records.js";
import { lawIndex, lawManualPage } from "../lib/audit/law-reference.js";
import { lawScenarios } from "../lib/law/scenarios/all.js";
import { ruleIndex, ruleManualPage } from "../lib/lint/rule-reference.js";
import { fieldReference } from "../lib/role/fields/field-reference.js";
import { allRules } from "../lib/rules/all.js";
import { createProseReaders } from "../lib/rules/create-prose-readers.js";
import { lawPagePath, rulePagePath } from "../lib/rules/help-address.js";
import { defaultAlexSettings } from "../lib/settings/alex-settings.js";

const docs = resolve(import.meta.dirname, "..", "docs");
const exampleContext = { rules: allRules, readers: createProseReaders(defaultAlexSettings) };
const pages = new Map([
  ["fields.md", fieldReference()],
  ["rules.md", ruleIndex(allRules)],
  ...allRules.map((rule) => [rulePagePath(rule.id), ruleManualPage(rule, exampleContext)]),
  ["laws.md", lawIndex()],
  ...[...recordsById].map(([id, records]) => [lawPagePath(id), lawManualPage(records, lawScenarios)]),
]);

for (const [path, text] of pages) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
// A rule or law that is gone leaves no page behind.
for (const folder of ["rules", "laws"]) {
  for (const entry of readdirSync(join(docs, folder), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !pages.has(path.slice(docs.length + 1))) rmSync(path);
  }
}
