import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { RoleSource } from "../core/role-source.ts";
import type { TextKind } from "../editing/text-kind.ts";
import type { LintedRole } from "../lint/lint-role.ts";
import { dayIn } from "../role/dates.ts";
import type { Day } from "../role/role-spec.ts";
import type { ProseReaders } from "../rules/prose-readers.ts";
import type { AlexSettings } from "../settings/alex-settings.ts";
import { settingsName } from "../settings/settings.ts";
import {
  folderDefaultsName,
  isRoleName,
  openProject,
  type Project,
  readRoleSources,
  roleSourceAt,
} from "../site/project.ts";
import { roleInOutline } from "./other-roles.ts";
import type { EditedProject, OpenTexts, Workspace } from "./workspace.ts";

/** The projects on this machine's disk. Laws and deadlines are judged on a day, or else today at the employer. */
export function diskWorkspace({ now, on }: { readonly now: () => Date; readonly on?: Day }): Workspace {
  let projects = new Map<string, Promise<EditedProject>>();
  const outlines: Outlines = new Map();
  const readersFor = rememberedReaders();
  return {
    async projectOf(uri, open) {
      const file = filePath(uri);
      if (file === undefined) return undefined;
      const folder = dirname(file);
      const known = projects.get(folder);
      if (known !== undefined) return known;
      const opening = openEditedProject(folder, { open, now, outlines, readersFor, ...(on !== undefined && { on }) });
      projects.set(folder, opening);
      return opening;
    },
    forget() {
      projects = new Map();
    },
  };
}

type ReadersFor = (alex: AlexSettings) => Promise<ProseReaders>;

/** Readers of prose, kept as long as alex's settings are the same: they remember what they have read. */
function rememberedReaders(): ReadersFor {
  const made = new Map<string, Promise<ProseReaders>>();
  return (alex) => {
    const key = JSON.stringify(alex);
    const known = made.get(key);
    if (known !== undefined) return known;
    const readers = import("../rules/create-prose-readers.ts").then((module) => module.createProseReaders(alex));
    made.set(key, readers);
    return readers;
  };
}

/** Roles in outline by path, with the text that they were read from. */
type Outlines = Map<string, { readonly source: RoleSource; readonly role: LintedRole }>;

interface Opening {
  readonly open: OpenTexts;
  readonly now: () => Date;
  readonly on?: Day;
  readonly outlines: Outlines;
  readonly readersFor: ReadersFor;
}

async function openEditedProject(
  folder: string,
  { open, now, on, outlines, readersFor }: Opening,
): Promise<EditedProject> {
  const unsaved = new Map(
    [...open].flatMap(([uri, text]) => {
      const file = filePath(uri);
      return file === undefined ? [] : [[file, text] as const];
    }),
  );
  const project = await openProject(folder, unsaved);
  const { settings, alex, wordRules, diagnostics } = project;
  let sources: Promise<readonly RoleSource[]> | undefined;
  return {
    diagnostics,
    workshop: {
      settings,
      alex,
      on: on ?? dayIn(settings.site.timeZone, now()),
      readers: await readersFor(alex),
      ...(wordRules !== undefined && { wordRules }),
    },
    placeOf(uri) {
      const file = filePath(uri);
      if (file === undefined) return undefined;
      const kind = kindOf(project, file);
      return kind === undefined ? undefined : { kind, path: relative(project.root, file).split(sep).join("/") };
    },
    sourceOf: (uri, text) => roleSourceAt(project, filePath(uri) ?? uri, text),
    async otherRoles(uri) {
      sources ??= readRoleSources(project, project.root, []);
      const own = filePath(uri);
      return (await sources)
        .filter(({ path }) => join(project.root, path) !== own)
        .map((source) => {
          const known = outlines.get(source.path);
          if (known?.source.text === source.text) return known.role;
          const role = roleInOutline(source, settings);
          outlines.set(source.path, { source, role });
          return role;
        });
    },
  };
}

function kindOf({ root, settings }: Project, file: string): TextKind | undefined {
  const name = basename(file);
  if (file === join(root, settingsName)) return "settings";
  const inside = relative(join(root, settings.paths.roles), file);
  if (inside.startsWith("..") || inside === "") return undefined;
  if (name === folderDefaultsName) return "defaults";
  return isRoleName(name) ? "role" : undefined;
}

function filePath(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch (error) {
    // An address of another machine, or one with a slash that is encoded, is no file of ours.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
