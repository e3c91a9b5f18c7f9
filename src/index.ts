/** rolespec for other programs: texts in, plain data out. Only `buildSite` reads files, and only `writeOutputs` writes them. */
export { type BuildRequest, type BuildResult, buildSite } from "./api/build-site.ts";
export { fixRole } from "./core/fix-role.ts";
export { judge } from "./core/judge.ts";
export { type LintResult, lintRole } from "./core/lint-role.ts";
export { readRole } from "./core/read-role.ts";
export type { RoleCircumstances } from "./core/text-project.ts";
export {
  compareDiagnostics,
  type Diagnostic,
  type Finding,
  type Fix,
  type RuleId,
  type Severity,
} from "./diagnostic.ts";
export type { Verdict, VerdictDuty, VerdictWord } from "./law/judge.ts";
export type { FixedText } from "./lint/fix-text.ts";
export type { AllowedDiagnostic } from "./lint/lint-site.ts";
export type { Output } from "./render/output.ts";
export type { MissedLimit, PostingSize, TextSize } from "./render/posting-size.ts";
export { wrapText } from "./render/wrap-text.ts";
export type { JsonSchema } from "./role/json-schema.ts";
export { roleJsonSchema } from "./role/role-json-schema.ts";
export type { Day, Employer, Pay, Place, RoleSection, RoleSpec } from "./role/role-spec.ts";
export { allRules } from "./rules/all.ts";
export type { Example, Rule } from "./rules/rule.ts";
export type { OutputName, Settings } from "./settings/settings.ts";
export { settingsJsonSchema } from "./settings/settings-json-schema.ts";
export type { FailingRole, SizedRole } from "./site/build-site.ts";
export { writeOutputs } from "./site/write-outputs.ts";
export { applyEdits, type Edit } from "./source/edits.ts";
export { type Point, pointAt, type SourceFile, sourceFile, textAt } from "./source/source-file.ts";
export type { Span } from "./source/span.ts";
export { UserError } from "./user-error.ts";
