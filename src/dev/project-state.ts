import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { OpenFile, RoleEntry } from "../app/project-protocol.ts";
import { type ProcessedRole, processRole, type RunContext } from "../core/process-role.ts";
import type { RoleSource } from "../core/role-source.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { lintSite } from "../lint/lint-site.ts";
import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import { rulesWith } from "../rules/rules-with.ts";
import { roleDefaultsOf } from "../settings/role-defaults.ts";
import { settingsName } from "../settings/settings.ts";
import { digestOfBytes } from "../site/digest.ts";
import { openProcessor, type Processor } from "../site/processor.ts";
import { openProject, type Project, readRoleSources, roleSourceAt } from "../site/project.ts";
import { projectDictionaries } from "../site/project-dictionaries.ts";
import { sourceFile } from "../source/source-file.ts";

/** A project as it is on disk now, with what its roles are checked by. */
export interface ProjectState {
  readonly project: Project;
  readonly runContext: RunContext;
  /** Every role, as the list shows it. */
  readonly roles: Map<string, RoleEntry>;
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
  const roles = new Map(sources.map((source) => [source.path, entryInOutline(source, project)]));
  return { project, runContext, roles };
}

/** Checks every role, a few at a time, and tells the state of each. It stops once `isCurrent` says that the project is another. */
export async function checkAll(
  { project, runContext, roles }: ProjectState,
  tell: (entries: readonly RoleEntry[]) => void,
  isCurrent: () => boolean,
): Promise<void> {
  const sources = await readRoleSources(project, project.root, []);
  const processor: Processor = openProcessor(runContext, { folder: project.root });
  // Many go to threads; few are done here, with room for questions between them.
  const step = sources.length > 60 ? 100 : 4;
  try {
    for (let start = 0; start < sources.length && isCurrent(); start += step) {
      const checked = await processor.run("check", sources.slice(start, start + step));
      const entries = checked.map((role) => entryOf(role, diagnosticsOf(role, runContext, project)));
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
  { project, runContext }: Pick<ProjectState, "project" | "runContext">,
  path: string,
  text: string,
): Promise<{
  readonly processed: ProcessedRole;
  readonly diagnostics: readonly Diagnostic[];
  readonly entry: RoleEntry;
}> {
  const processed = processRole(await roleSourceAt(project, path, text), runContext);
  const diagnostics = diagnosticsOf(processed, runContext, project);
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

function diagnosticsOf(
  { linted, faults = [] }: ProcessedRole,
  { settings, on, wordRules }: RunContext,
  project: Project,
): readonly Diagnostic[] {
  const ofSettings = project.diagnostics.filter(({ path }) => path === settingsName);
  return [...ofSettings, ...faults, ...lintSite([linted], rulesWith(wordRules), settings, on).diagnostics];
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

function entryInOutline(source: RoleSource, { settings }: Project): RoleEntry {
  const document = readDocument(sourceFile(source.path, source.text));
  const { role } = readRole(document, roleDefaultsOf(settings, source.folderDefaults));
  return { path: source.path, title: role.title, status: role.status };
}
