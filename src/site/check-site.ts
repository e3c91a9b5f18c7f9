import { compareDiagnostics } from "../diagnostic.ts";
import type { Crash } from "../lint/lint-role.ts";
import { lintSite, type SiteFindings } from "../lint/lint-site.ts";
import { allRules } from "../rules/all.ts";
import type { SourceFile } from "../source/source-file.ts";
import { type ProcessedRole, processRole, type Workshop } from "./process-role.ts";
import type { Project, RoleSource } from "./project.ts";

/** The roles of a project and all that is to be said of them. */
export interface CheckedSite {
  readonly roles: readonly ProcessedRole[];
  readonly findings: SiteFindings;
  readonly crashes: readonly Crash[];
  /** Every file that a diagnostic may point into, by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** Processes the roles one by one, then compares them with each other. */
export function checkSite(project: Project, sources: readonly RoleSource[], workshop: Workshop): CheckedSite {
  const roles = sources.map((source) => processRole(source, workshop));
  const linted = roles.map((role) => role.linted);
  const { diagnostics, allowed } = lintSite(linted, allRules, project.settings, workshop.on);
  return {
    roles,
    findings: { diagnostics: [...project.diagnostics, ...diagnostics].toSorted(compareDiagnostics), allowed },
    crashes: linted.flatMap(({ crashes }) => crashes),
    files: new Map([...project.files, ...roles.map(({ file }) => file)].map((file) => [file.path, file])),
  };
}
