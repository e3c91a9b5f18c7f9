/** The parts of rolespec for other programs. Everything here is pure: texts in, plain data out. */
export {
  compareDiagnostics,
  type Diagnostic,
  type Finding,
  type Fix,
  type RuleId,
  type Severity,
} from "./diagnostic.ts";
export { readDocument } from "./role/read-document.ts";
export { type RoleDefaults, type RoleReading, readRole } from "./role/read-role.ts";
export type { RoleDocument } from "./role/role-document.ts";
export type { Day, Employer, Pay, Place, RoleSection, RoleSpec } from "./role/role-spec.ts";
export { allRules } from "./rules/all.ts";
export type { Example, Rule } from "./rules/rule.ts";
export { readSettings, type SettingsReading } from "./settings/read-settings.ts";
export { roleDefaultsOf } from "./settings/role-defaults.ts";
export type { Settings } from "./settings/settings.ts";
export { applyEdits, type Edit } from "./source/edits.ts";
export { type Point, pointAt, type SourceFile, sourceFile, textAt } from "./source/source-file.ts";
export type { Span } from "./source/span.ts";
export { UserError } from "./user-error.ts";
