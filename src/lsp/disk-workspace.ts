import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { outlineRole } from "../core/outline-role.ts";
import type { RoleSource } from "../core/role-source.ts";
import type { TextKind } from "../editing/text-kind.ts";
import type { LintedRole } from "../lint/lint-role.ts";
import type { Day } from "../role/role-spec.ts";
import { settingsName } from "../settings/settings.ts";
import { isMarkdownName } from "../site/markdown-name.ts";
import { folderDefaultsName, type Project, readRoleSources, roleSourceAt } from "../site/project.ts";
import { type ProjectOpener, projectOpener, type ServedProject } from "../site/served-project.ts";
import type { EditedProject, OpenTexts, Workspace } from "./workspace.ts";

/** The projects on this machine's disk. */
export function diskWorkspace({ now, on }: { readonly now: () => Date; readonly on?: Day }): Workspace {
  const opener = projectOpener(now);
  const open: ProjectOpener = (folder, opening) => opener(folder, { ...opening, ...(on !== undefined && { on }) });
  let projects = new Map<string, Promise<EditedProject>>();
  const outlines: Outlines = new Map();
  return {
    async projectOf(uri, texts) {
      const file = filePath(uri);
      if (file === undefined) return undefined;
      const folder = dirname(file);
      const opening = projects.get(folder) ?? openEditedProject(folder, open, { texts, outlines });
      projects.set(folder, opening);
      return opening;
    },
    forget() {
      projects = new Map();
    },
  };
}

/** Roles in outline by path, with the text that they were read from. */
type Outlines = Map<string, { readonly source: RoleSource; readonly role: LintedRole }>;

async function openEditedProject(
  folder: string,
  open: ProjectOpener,
  { texts, outlines }: { readonly texts: OpenTexts; readonly outlines: Outlines },
): Promise<EditedProject> {
  const unsaved = [...texts].map(([uri, text]) => [filePath(uri), text] as const);
  const served = await open(folder, {
    unsaved: new Map(unsaved.filter((entry): entry is [string, string] => entry[0] !== undefined)),
  });
  const { project, runContext } = served;
  let sources: Promise<readonly RoleSource[]> | undefined;
  return {
    runContext,
    diagnostics: project.diagnostics,
    check: served.check,
    placeOf(uri) {
      const file = filePath(uri);
      const kind = file === undefined ? undefined : kindOf(project, file);
      if (file === undefined || kind === undefined) return undefined;
      return { kind, path: relative(project.root, file).split(sep).join("/") };
    },
    sourceOf: (uri, text) => roleSourceAt(project, filePath(uri) ?? uri, text),
    async otherRoles(uri) {
      sources ??= readRoleSources(project, project.root, []);
      const own = filePath(uri);
      const others = (await sources).filter(({ path }) => join(project.root, path) !== own);
      return others.map((source) => inOutline(source, served, outlines));
    },
  };
}

function inOutline(source: RoleSource, { project }: ServedProject, outlines: Outlines): LintedRole {
  const key = join(project.root, source.path);
  const known = outlines.get(key);
  if (known?.source.text === source.text) return known.role;
  const { linted: role } = outlineRole(source, project.settings);
  outlines.set(key, { source, role });
  return role;
}

function kindOf({ root, settings }: Project, file: string): TextKind | undefined {
  const name = basename(file);
  if (file === join(root, settingsName)) return "settings";
  const inside = relative(join(root, settings.paths.roles), file);
  if (inside.startsWith("..") || inside === "") return undefined;
  if (name === folderDefaultsName) return "defaults";
  return isMarkdownName(name) ? "role" : undefined;
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
