/**
 * rolespec for programs without Node, such as a page, a worker or an editor: texts in, plain data out. No file is read, no clock, no
 * network. The entry `rolespec/core` of the package; to weigh less, its rules come without their
 * examples, which the Node API has.
 */

export { checkSettings } from "./core/check-settings.ts";
export { fixRole } from "./core/fix-role.ts";
export { importRoles } from "./core/import-roles.ts";
export { judge } from "./core/judge.ts";
export { type LintResult, lintRole } from "./core/lint-role.ts";
export { readRole } from "./core/read-role.ts";
export { type RenderRequest, renderRole } from "./core/render-role.ts";
export type { RoleCircumstances } from "./core/text-project.ts";
export {
  compareDiagnostics,
  type Diagnostic,
  type Finding,
  type Fix,
  type RuleId,
  type Severity,
} from "./diagnostic.ts";
export type { ImportedRole } from "./import/import-roles.ts";
export type { Verdict, VerdictWord } from "./law/judge.ts";
export type { Law } from "./law/law.ts";
export { laws } from "./law/laws.ts";
export type { VerdictDuty } from "./law/verdict-duty.ts";
export type { FixedText } from "./lint/fix-text.ts";
export type { AllowedDiagnostic } from "./lint/lint-site.ts";
export type { Output } from "./render/output.ts";
export type { JsonSchema } from "./role/json-schema.ts";
export { roleJsonSchema } from "./role/role-json-schema.ts";
export type { Day, Employer, Pay, Place, RoleSection, RoleSpec } from "./role/role-spec.ts";
export { allRules } from "./rules/all.ts";
export type { Example, Rule } from "./rules/rule.ts";
export type { OutputName, Settings } from "./settings/settings.ts";
export { settingsJsonSchema } from "./settings/settings-json-schema.ts";
export { applyEdits, type Edit } from "./source/edits.ts";
export { type Point, pointAt, type SourceFile, sourceFile, textAt } from "./source/source-file.ts";
export type { Span } from "./source/span.ts";
export { UserError } from "./user-error.ts";
