import type { ProcessedRole, RunContext } from "../core/process-role.ts";
import type { RoleSource } from "../core/role-source.ts";
import { dayIn } from "../role/dates.ts";
import type { Day } from "../role/role-spec.ts";
import type { ProseReaders } from "../rules/prose-readers.ts";
import type { AlexSettings } from "../settings/alex-settings.ts";
import { openProject, type Project, type UnsavedTexts } from "./project.ts";
import { projectDictionaries } from "./project-dictionaries.ts";
import { doWork } from "./role-work.ts";

/** A project as a server holds it, ready to check roles one by one. */
export interface ServedProject {
  readonly project: Project;
  readonly runContext: RunContext;
  /** Checks a role within the deadline of the settings. */
  check(source: RoleSource): ProcessedRole;
}

/** Opens projects of folders again and again, as servers do: what takes long to load is loaded once. */
export type ProjectOpener = (folder: string, opening?: Opening) => Promise<ServedProject>;

/** What a project is opened with. */
export interface Opening {
  /** The day of judging. Absent: today at the employer. */
  readonly on?: Day;
  readonly unsaved?: UnsavedTexts;
}

/** An opener of projects by a clock. */
export function projectOpener(now: () => Date): ProjectOpener {
  const made = new Map<string, Promise<ProseReaders>>();
  const readersFor = (alex: AlexSettings, root: string): Promise<ProseReaders> => {
    const key = JSON.stringify([alex, root]);
    const readers =
      made.get(key) ??
      import("../rules/create-prose-readers.ts").then(({ createProseReaders }) =>
        createProseReaders(alex, projectDictionaries(root)),
      );
    made.set(key, readers);
    return readers;
  };
  return async (folder, { on, unsaved } = {}) => {
    const project = await openProject(folder, unsaved);
    const { settings, alex, wordRules, root } = project;
    const runContext: RunContext = {
      settings,
      alex,
      on: on ?? dayIn(settings.site.timeZone, now()),
      readers: await readersFor(alex, root),
      ...(wordRules !== undefined && { wordRules }),
    };
    return { project, runContext, check: (source) => doWork("check", source, runContext) };
  };
}
