import { lstat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { RoleSource } from "../core/role-source.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { faultDiagnostics, lintSettings } from "../lint/lint-settings.ts";
import type { Logo } from "../render/render-site.ts";
import { type Fields, readFrontMatter } from "../role/front-matter.ts";
import { rulesWith } from "../rules/rules-with.ts";
import { type AlexSettings, defaultAlexSettings } from "../settings/alex-settings.ts";
import { readAlexSettings } from "../settings/read-alex-settings.ts";
import { readSettings, type SettingsReading } from "../settings/read-settings.ts";
import { type Settings, settingsName } from "../settings/settings.ts";
import { type SourceFile, sourceFile, textStart } from "../source/source-file.ts";
import { UserError } from "../user-error.ts";
import type { WordLibrary } from "../words/word-rule.ts";
import { isAbsent } from "./is-absent.ts";
import { isMarkdownName } from "./markdown-name.ts";
import { misnamedTemplates } from "./misnamed-templates.ts";
import { namedFolderFaults, pictureFaults } from "./named-folders.ts";
import { readOwnRules } from "./own-rules.ts";
import { readBuiltInTemplates, readTemplateFolder } from "./package-files.ts";
import { readBlocks } from "./read-blocks.ts";
import { type LogoReading, readLogo } from "./read-logo.ts";
import { deadLinkWarnings, type PagesReading, readPages } from "./read-pages.ts";
import { readSource } from "./read-source.ts";
import { listStatic, type StaticReading } from "./read-static.ts";
import { unreadable, unreadSource } from "./unread-source.ts";
import { type FolderWalk, walkFolder } from "./walk-folder.ts";

export const alexNames: readonly string[] = [".alexrc", ".alexrc.json", ".alexrc.yml", ".alexrc.yaml"];
export const folderDefaultsName = "_defaults.yaml";

/** A folder of role specs with its settings, as it is on disk. The only reader of sources is in this file. */
export interface Project {
  /** Absolute path of the folder that holds `rolespec.yaml`, or of the working folder where there is none. */
  readonly root: string;
  readonly settings: Settings;
  readonly alex: AlexSettings;
  /** The employer's logo, where it is a file of the project. */
  readonly logo?: Logo;
  /** Word rules of the project's own, from its folder `rules`. Absent: none. */
  readonly wordRules?: WordLibrary;
  /** What is wrong with the settings; where there are errors, nothing should be judged or built. See `hasSettingsErrors`. */
  readonly diagnostics: readonly Diagnostic[];
  /** The pages of the site that are no postings. */
  readonly pages: PagesReading;
  /** The files that are copied into the site. */
  readonly static: StaticReading;
  /** Absent: everything is read from disk. */
  readonly unsaved?: UnsavedTexts;
  /** The settings files that were read, for reports. */
  readonly files: readonly SourceFile[];
}

/** Texts that count instead of what is on disk, such as those that are open in an editor, by absolute path. */
export type UnsavedTexts = ReadonlyMap<string, string>;

/** Opens the project that a folder belongs to: the nearest `rolespec.yaml` at or above it decides. */
export async function openProject(folder: string, unsaved: UnsavedTexts = new Map()): Promise<Project> {
  const root = await findRoot(folder, unsaved);
  const settingsFile = join(root, settingsName);
  const settingsText = unsaved.get(settingsFile) ?? (await readIfThere(settingsFile, root));
  const file = sourceFile(settingsName, settingsText ?? "");
  const reading = readSettings(file);
  const alexFile = await readAlexFile(root);
  const alex = alexFile === undefined ? undefined : readAlexSettings(alexFile);
  const { rules } = reading.settings.paths;
  const own = await readOwnRules(join(root, rules), rules);
  const { templates } = reading.settings.paths;
  const ownTemplates = await readTemplateFolder(join(root, templates), root);
  const builtIn = ownTemplates.size === 0 ? new Set<string>() : new Set((await readBuiltInTemplates()).keys());
  const used = reading.settings.ownOutputs.map(({ template }) => template);
  const folderFaults = await namedFolderFaults(root, reading);
  const sound = folderFaults.length === 0 ? reading.settings : withoutFolders(reading.settings);
  const copied = await listStatic(root, sound.static);
  const pages = await readPages(root, sound, unsaved);
  const blocks = await readBlocks(root, sound.blocks, unsaved);
  const logo = await readLogo(root, reading.settings.employer.logo);
  return {
    root,
    settings: {
      ...(logo === undefined || "logo" in logo ? reading.settings : withoutLogo(reading.settings)),
      sharedTexts: blocks.texts,
    },
    alex: alex?.settings ?? defaultAlexSettings,
    diagnostics: [
      ...lintSettings(settingsName, reading, rulesWith(own.library)),
      ...own.diagnostics,
      ...(alexFile === undefined || alex === undefined ? [] : faultDiagnostics(alexFile.path, alex.faults)),
      ...misnamedTemplates({ folder: templates, own: ownTemplates, builtIn, used }),
      ...folderFaults,
      ...pictureFaults(reading, copied.files),
      // A text of many roles is like a setting: without it nothing can be judged.
      ...blocks.diagnostics,
      ...logoWarnings(reading, logo),
    ],
    pages: { ...pages, diagnostics: [...pages.diagnostics, ...deadLinkWarnings(pages, copied.files)] },
    static: copied,
    files: [file, ...(alexFile === undefined ? [] : [alexFile]), ...own.files, ...blocks.files],
    ...(unsaved.size === 0 ? {} : { unsaved }),
    ...(own.library === undefined ? {} : { wordRules: own.library }),
    ...(logo !== undefined && "logo" in logo ? { logo: logo.logo } : {}),
  };
}

/** Whether what the settings mean to say is not in force, so that no result can be relied on. */
export function hasSettingsErrors({ diagnostics }: Pick<Project, "diagnostics">): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Reads the roles at these paths, files or folders, or all of the project's where none is named. They come sorted by path. */
export async function readRoleSources(
  project: Project,
  folder: string,
  paths: readonly string[],
): Promise<readonly RoleSource[]> {
  const named =
    paths.length > 0 ? paths.map((path) => resolve(folder, path)) : [join(project.root, project.settings.paths.roles)];
  const walks = await Promise.all(named.map((path) => roleFiles(path, paths.length > 0)));
  const files = new Set(walks.flatMap((walk) => walk.files));
  const folders = new Map(walks.flatMap(({ unreadable }) => unreadable).map((each) => [each.folder, each.problem]));
  const sources = await Promise.all([...files].map((file) => readRoleSource(project, file)));
  const unread = [...folders].map(([path, problem]) => unreadSource(pathIn(project, path), problem));
  return [...sources, ...unread].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A role's text that comes from elsewhere than its file, such as standard input, as if it was at a path of the project. */
export async function roleSourceAt(project: Project, path: string, text: string): Promise<RoleSource> {
  const file = resolve(project.root, path);
  return { path: pathIn(project, file), text, ...(await readFolderDefaults(project, dirname(file))) };
}

/** The tool's templates, each replaced by the project's own of the same name. */
export async function readTemplates(project: Project): Promise<ReadonlyMap<string, string>> {
  const own = await readTemplateFolder(join(project.root, project.settings.paths.templates), project.root);
  return new Map([...(await readBuiltInTemplates()), ...own]);
}

/** What is not published must not be named to search engines. */
function withoutLogo({ employer: { logo: _, ...employer }, ...settings }: Settings): Settings {
  return { ...settings, employer };
}

/** Nothing is read from folders that are not there, or that must not be published. */
function withoutFolders({ pages: _, blocks: __, static: ___, ...settings }: Settings): Settings {
  return settings;
}

/** A site can do without its logo. */
function logoWarnings({ where }: SettingsReading, logo: LogoReading | undefined): readonly Diagnostic[] {
  if (logo === undefined) return [];
  const place = { path: settingsName, severity: "warning", span: where("employer", "logo") } as const;
  if ("problem" in logo) return [{ ...place, rule: "field/unreadable", message: logo.problem }];
  return logo.fault === undefined ? [] : [{ ...place, rule: "search/logo", message: logo.fault }];
}

async function findRoot(folder: string, unsaved: UnsavedTexts): Promise<string> {
  for (let candidate = resolve(folder); ; candidate = dirname(candidate)) {
    if (unsaved.has(join(candidate, settingsName))) return candidate;
    if ((await readIfThere(join(candidate, settingsName), candidate)) !== undefined) return candidate;
    if (candidate === dirname(candidate)) return resolve(folder);
  }
}

async function readAlexFile(root: string): Promise<SourceFile | undefined> {
  for (const name of alexNames) {
    const text = await readIfThere(join(root, name), root);
    if (text !== undefined) return sourceFile(name, text);
  }
  return undefined;
}

/** The role specs at a path. Links are not followed: what they lead to may lie outside the project. */
async function roleFiles(path: string, isNamed: boolean): Promise<FolderWalk> {
  const status = await lstat(path).catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
  if (status === undefined) {
    if (!isNamed) return { files: [], unreadable: [] };
    throw new UserError(`There is no file or folder ${path}.`, {
      hint: "Name a role spec, a folder of them, or nothing for all roles.",
    });
  }
  if (status.isFile()) return { files: [path], unreadable: [] };
  if (!status.isDirectory())
    throw new UserError(`${path} is neither a file nor a folder.`, {
      hint: "Links are not followed; name what it leads to.",
    });
  const { files, unreadable } = await walkFolder(path);
  return { files: files.filter((file) => isMarkdownName(basename(file))), unreadable };
}

async function readRoleSource(project: Project, file: string): Promise<RoleSource> {
  const path = pathIn(project, file);
  const absent = { problem: "is gone, or its name is not UTF-8; rename it, or run this again" };
  const reading = (await readSource(file, project.root)) ?? absent;
  if ("text" in reading) return { path, text: reading.text, ...(await readFolderDefaults(project, dirname(file))) };
  return unreadSource(path, reading.problem);
}

/** The `_defaults.yaml` of each folder from the roles' root down to a role's own. */
async function readFolderDefaults(project: Project, folder: string): Promise<Omit<RoleSource, "path" | "text">> {
  const base = join(project.root, project.settings.paths.roles);
  const inside = relative(base, folder);
  if (inside.startsWith("..")) return { folderDefaults: [] };
  const steps = inside === "" ? [] : inside.split(sep);
  const folders = [base, ...steps.map((_, index) => join(base, ...steps.slice(0, index + 1)))];
  const read = await Promise.all(folders.map((each) => readDefaults(project, join(each, folderDefaultsName))));
  const there = read.filter((each) => each !== undefined);
  const faulty = there.filter(({ faults }) => faults.length > 0);
  return {
    folderDefaults: there.map(({ fields }) => fields),
    ...(faulty.length > 0 && {
      faults: faulty.flatMap(({ faults }) => faults),
      faultyFiles: faulty.map(({ file }) => file),
    }),
  };
}

interface DefaultsReading {
  readonly file: SourceFile;
  readonly fields: Fields;
  readonly faults: readonly Diagnostic[];
}

async function readDefaults(project: Project, name: string): Promise<DefaultsReading | undefined> {
  const text = project.unsaved?.get(name);
  const reading = text === undefined ? await readSource(name, project.root) : { text };
  if (reading === undefined) return undefined;
  const path = pathIn(project, name);
  if ("problem" in reading)
    return { file: sourceFile(path, ""), fields: {}, faults: [unreadable(path, reading.problem)] };
  const file = sourceFile(path, reading.text);
  const { fields, faults } = readFrontMatter(file, { start: textStart(file), end: reading.text.length });
  return { file, fields, faults: faultDiagnostics(path, faults) };
}

function pathIn(project: Project, file: string): string {
  const path = relative(project.root, file);
  return (path.startsWith("..") ? file : path).split(sep).join("/");
}

async function readIfThere(file: string, root: string): Promise<string | undefined> {
  const reading = await readSource(file, root);
  if (reading === undefined || "text" in reading) return reading?.text;
  throw new UserError(`${file} ${reading.problem}.`);
}
