import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { OpenFile, RoleEntry } from "../app/project-protocol.ts";
import { outlineRole } from "../core/outline-role.ts";
import { type ProcessedRole, processRole, type RunContext } from "../core/process-role.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { LintedRole } from "../lint/lint-role.ts";
import { lintSite } from "../lint/lint-site.ts";
import { rulesWith } from "../rules/rules-with.ts";
import { settingsName } from "../settings/settings.ts";
import { digestOfBytes } from "../site/digest.ts";
import { openProcessor, type Processor } from "../site/processor.ts";
import { openProject, type Project, readRoleSources, roleSourceAt } from "../site/project.ts";
import { projectDictionaries } from "../site/project-dictionaries.ts";
import { groupBy } from "../source/group-by.ts";

/** A project as it is on disk now, with what its roles are checked by. */
export interface ProjectState {
  readonly project: Project;
  readonly runContext: RunContext;
  /** Every role, as the list shows it. */
  readonly roles: Map<string, RoleEntry>;
  /** What each role is compared by with the others. */
  readonly outlines: Map<string, LintedRole>;
}

/** Opens a project: its roles are known at once, and are checked by `checkAll`. */
export async function openState(folder: string, dayFor: (project: Project) => string): Promise<ProjectState> {
  const project = await openProject(folder);
  const { settings, alex, wordRules } = project;
  const { createProseReaders } = await import("../rules/create-prose-readers.ts");
  const runContext: RunContext = {
    settings,
    alex,
    on: dayFor(project),
    readers: createProseReaders(alex, projectDictionaries(project.root)),
    ...(wordRules !== undefined && { wordRules }),
  };
  const sources = await readRoleSources(project, project.root, []);
  const outlined = sources.map((source) => [source.path, outlineRole(source, settings)] as const);
  return {
    project,
    runContext,
    roles: new Map(outlined.map(([path, { role }]) => [path, { path, title: role.title, status: role.status }])),
    outlines: new Map(outlined.map(([path, { linted }]) => [path, linted])),
  };
}

/** Checks every role, a few at a time, and tells the state of each. It stops once `isCurrent` says that the project is another. */
export async function checkAll(
  state: ProjectState,
  tell: (entries: readonly RoleEntry[]) => void,
  isCurrent: () => boolean,
): Promise<void> {
  const { project, runContext, roles } = state;
  const sources = await readRoleSources(project, project.root, []);
  const processor: Processor = openProcessor(runContext, { folder: project.root });
  // Many go to threads; few are done here, with room for questions between them.
  const step = sources.length > 60 ? 100 : 4;
  try {
    for (let start = 0; start < sources.length && isCurrent(); start += step) {
      const checked = await processor.run("check", sources.slice(start, start + step));
      const diagnostics = diagnosticsOf(checked, state);
      const entries = checked.map((role, index) => entryOf(role, diagnostics[index] ?? []));
      for (const entry of entries) roles.set(entry.path, entry);
      if (isCurrent()) tell(entries);
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    await processor.close();
  }
}

/** A role of the project whose text may not be saved yet, and everything that is said of it. */
export async function checkText(
  state: ProjectState,
  path: string,
  text: string,
): Promise<{
  readonly processed: ProcessedRole;
  readonly diagnostics: readonly Diagnostic[];
  readonly entry: RoleEntry;
}> {
  const processed = processRole(await roleSourceAt(state.project, path, text), state.runContext);
  const [diagnostics = []] = diagnosticsOf([processed], state);
  return { processed, diagnostics, entry: entryOf(processed, diagnostics) };
}

/** A file of the project, with the line ends that an editor takes. */
export async function openFile(root: string, path: string): Promise<OpenFile> {
  const bytes = await readFile(resolve(root, path));
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  return { text: text.replaceAll(/\r\n?/g, "\n"), version: versionOf(bytes) };
}

/** Which bytes a file holds. */
export function versionOf(bytes: Uint8Array): string {
  return digestOfBytes(bytes);
}

/** What is said of each of some roles, alone and beside all others. */
function diagnosticsOf(
  checked: readonly ProcessedRole[],
  { project, runContext, outlines }: ProjectState,
): readonly (readonly Diagnostic[])[] {
  const { settings, on, wordRules } = runContext;
  const ofSettings = project.diagnostics.filter(({ path }) => path === settingsName);
  const beside = new Map([...outlines, ...checked.map(({ file, linted }) => [file.path, linted] as const)]).values();
  const found = groupBy(lintSite([...beside], rulesWith(wordRules), settings, on).diagnostics, ({ path }) => path);
  return checked.map(({ file, faults = [] }) => [...ofSettings, ...faults, ...(found.get(file.path) ?? [])]);
}

function entryOf({ file, role }: ProcessedRole, diagnostics: readonly Diagnostic[]): RoleEntry {
  const own = diagnostics.filter(({ path }) => path === file.path);
  return {
    path: file.path,
    title: role.title,
    status: role.status,
    counts: {
      errors: own.filter(({ severity }) => severity === "error").length,
      warnings: own.filter(({ severity }) => severity === "warning").length,
    },
  };
}
