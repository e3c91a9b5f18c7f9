import { readFile } from "node:fs/promises";
import { basename, join, posix } from "node:path";
import { readSettings } from "../../settings/read-settings.ts";
import { type PathSettings, settingsName } from "../../settings/settings.ts";
import { decode } from "../../source/decode.ts";
import { type Hunk, readHunks, wholeFile } from "../../source/hunks.ts";
import { sourceFile } from "../../source/source-file.ts";
import type { ChangedFiles } from "../changed-files.ts";
import type { RoleSelection } from "../check-site.ts";
import { askGit } from "../git.ts";
import { readCommitted } from "../git-blobs.ts";
import { isAbsent } from "../is-absent.ts";
import { isMarkdownName } from "../markdown-name.ts";
import { alexNames, folderDefaultsName, type Project } from "../project.ts";
import { isIn } from "../touched-roles.ts";
import type { ProjectState } from "./project-copy.ts";

/** A project before and after a change, and what git calls the changed lines. */
export interface ChangedProject {
  readonly before: ProjectState;
  readonly now: ProjectState;
  /** The name of each checked role before the change, by its name now. Roles that are new are not in it. */
  readonly earlierPaths: ReadonlyMap<string, string>;
  /** The hunks of each changed file that roles are read from or judged by, by path. */
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>;
}

/** Reads what a project was at the commit from which a change started. */
export async function readChangedProject(
  { root, settings }: Project,
  { checked, compared }: RoleSelection,
  changed: ChangedFiles,
): Promise<ChangedProject> {
  const [settingsFile] = await readCommitted(root, changed.base, (path) => path === settingsName);
  const settingsText = settingsFile === undefined ? "" : decode(settingsFile.content);
  const earlier = readSettings(sourceFile(settingsName, settingsText)).settings.paths;
  const isContext = (path: string): boolean => isContextPath(path, earlier) || isContextPath(path, settings.paths);
  const named = new Set(checked.map(({ path }) => path));
  const isRole = (path: string): boolean =>
    isMarkdownName(basename(path)) && (isIn(earlier.roles, path) || named.has(path));
  const committed = await readCommitted(root, changed.base, (path) => isContext(path) || isRole(path));
  const texts = new Map(committed.map(({ path, content }) => [path, decode(content)]));
  const context = new Map([...texts].filter(([path]) => isContext(path)));
  const earlierPaths = earlierPathsOf(named, changed, texts);
  const changedContext = [...changed.paths].filter(isContext);
  const earlierRoles = new Set(earlierPaths.values());
  return {
    before: {
      context,
      checked: new Map([...earlierPaths.values()].map((old) => [old, texts.get(old) ?? ""])),
      compared: new Map([...texts].filter(([path]) => !isContext(path) && !earlierRoles.has(path))),
    },
    now: {
      context: await contextNow(root, context, changedContext),
      checked: new Map(checked.map(({ path, text }) => [path, text])),
      compared: new Map(compared.map(({ path, text }) => [path, text])),
    },
    earlierPaths,
    hunks: await hunksOf(root, changed, [...[...named].filter((path) => changed.paths.has(path)), ...changedContext]),
  };
}

function isContextPath(path: string, { roles, rules, templates }: PathSettings): boolean {
  if (path === settingsName || alexNames.includes(path) || isIn(templates, path)) return true;
  if (posix.basename(path) === folderDefaultsName) return isIn(roles, path);
  return isIn(rules, path) && path.endsWith(".md") && !isIn(roles, path);
}

/** The earlier name of each role that was there. */
function earlierPathsOf(
  named: ReadonlySet<string>,
  { added }: ChangedFiles,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...named].flatMap((path) => {
      const old = added.has(path) ? added.get(path) : path;
      return old !== undefined && texts.has(old) ? [[path, old] as const] : [];
    }),
  );
}

async function contextNow(
  root: string,
  before: ReadonlyMap<string, string>,
  changed: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const now = new Map(before);
  for (const path of changed) {
    const text = await textOnDisk(join(root, path));
    if (text === undefined) now.delete(path);
    else now.set(path, text);
  }
  return now;
}

async function hunksOf(
  root: string,
  { base, added, paths }: ChangedFiles,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, readonly Hunk[]>> {
  const hunks = new Map<string, readonly Hunk[]>();
  for (const path of wanted) {
    if (!paths.has(path)) continue;
    const old = added.get(path);
    if (added.has(path) && old === undefined) {
      hunks.set(path, [wholeFile((await textOnDisk(join(root, path))) ?? "")]);
      continue;
    }
    const options = ["--unified=0", "--inter-hunk-context=0", "--find-renames", "--no-ext-diff", "--no-textconv"];
    const shown = ["--no-color", "--diff-algorithm=myers", base, "--", ...(old === undefined ? [] : [old]), path];
    const { output } = await askGit(root, ["--literal-pathspecs", "diff", ...options, ...shown]);
    hunks.set(path, readHunks(output));
  }
  return hunks;
}

async function textOnDisk(file: string): Promise<string | undefined> {
  try {
    return decode(await readFile(file));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
