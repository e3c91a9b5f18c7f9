import { outlineRole } from "../core/outline-role.ts";
import type { ProcessedRole, RunContext } from "../core/process-role.ts";
import type { RoleSource } from "../core/role-source.ts";
import { compareDiagnostics, type Diagnostic } from "../diagnostic.ts";
import { type Baseline, type BaselineView, splitByBaseline } from "../lint/baseline.ts";
import type { Crash } from "../lint/lint-role.ts";
import { lintSite, type SiteFindings } from "../lint/lint-site.ts";
import { rulesWith } from "../rules/rules-with.ts";
import type { Settings } from "../settings/settings.ts";
import type { SourceFile } from "../source/source-file.ts";
import { checkTexts } from "./check-texts.ts";
import type { Processor } from "./processor.ts";
import type { Project } from "./project.ts";

/** Roles of a project: those to check, and those that they are only compared with. */
export interface RoleSelection {
  readonly checked: readonly RoleSource[];
  readonly compared: readonly RoleSource[];
}

/** The roles of a project and all that is to be said of them. */
export interface CheckedSite {
  readonly roles: readonly ProcessedRole[];
  readonly findings: SiteFindings;
  /** The baseline as these roles show it today, and what of it is not found any more. */
  readonly baseline: { readonly kept: Baseline; readonly unneeded: Baseline };
  readonly crashes: readonly Crash[];
  /** Every file that a diagnostic may point into, by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Pages that are no postings, and files to copy, of which something is to be said. */
  readonly otherFiles: readonly string[];
}

/** What the roles of a site are checked with. */
export interface CheckContext extends Pick<RunContext, "on" | "baseline"> {
  readonly processor: Processor;
}

/** Processes the roles one by one, then compares them with each other. */
export async function checkSite(
  project: Project,
  { checked, compared }: RoleSelection,
  { on, baseline, processor }: CheckContext,
): Promise<CheckedSite> {
  const roles = await processor.run("check", checked);
  const beside = [...filesBeside(project), ...(await checkTexts(project, processor))];
  const faulty = checked.flatMap(({ faultyFiles = [] }) => faultyFiles);
  const files = new Map(
    [...project.files, ...project.pages.files, ...faulty, ...roles.map(({ file }) => file)].map((file) => [
      file.path,
      file,
    ]),
  );
  const linted = [
    ...roles.map((role) => role.linted),
    ...compared.map((source) => outlineRole(source, project.settings).linted),
  ].toSorted((a, b) => (a.summary.path < b.summary.path ? -1 : 1));
  const findings = lintSite(linted, rulesWith(project.wordRules), project.settings, on);
  const own = findings.diagnostics.filter(({ path }) => files.has(path));
  const site: CheckedSite = {
    roles,
    findings: {
      ...findings,
      diagnostics: [...project.diagnostics, ...beside, ...faultsOf(roles), ...own].toSorted(compareDiagnostics),
    },
    baseline: { kept: [], unneeded: [] },
    crashes: linted.flatMap(({ crashes }) => crashes),
    files,
    otherFiles: [...new Set(beside.map(({ path }) => path))],
  };
  return baseline === undefined ? site : underBaseline(site, baseline, project.settings);
}

/** What is wrong with the pages, and with the files to copy. */
function filesBeside({ pages, static: copied }: Project): readonly Diagnostic[] {
  return [...pages.diagnostics, ...copied.diagnostics];
}

/** What is wrong with the files that roles are read from. Defaults are those of many roles, and are reported once. */
function faultsOf(roles: readonly ProcessedRole[]): readonly Diagnostic[] {
  const faults = roles.flatMap(({ faults: all = [] }) => all);
  return [...new Map(faults.map((fault) => [JSON.stringify([fault.path, fault.span, fault.message]), fault])).values()];
}

/** A checked site as it counts under a baseline, whichever it was under before. */
export function underBaseline(site: CheckedSite, baseline: Baseline, settings: Settings): CheckedSite {
  const { counting, covered, kept, unneeded } = splitByBaseline(baseline, baselineView(site, settings));
  return {
    ...site,
    findings: { ...site.findings, diagnostics: counting, baselined: covered },
    baseline: { kept, unneeded },
  };
}

/** What a baseline of this site may cover: the findings in its roles. What is wrong with settings always counts. */
export function baselineView({ findings, crashes, roles }: CheckedSite, settings: Settings): BaselineView {
  return {
    diagnostics: [...findings.diagnostics, ...findings.baselined].toSorted(compareDiagnostics),
    crashes,
    texts: new Map(roles.map(({ file }) => [file.path, file])),
    settings,
  };
}
