import { outlineRole } from "../core/outline-role.ts";
import { processRole } from "../core/process-role.ts";
import type { RoleSource } from "../core/role-source.ts";
import { faultDiagnostics, lintSettings } from "../lint/lint-settings.ts";
import { type Fields, readFrontMatter } from "../role/front-matter.ts";
import type { Day } from "../role/role-spec.ts";
import { allRules } from "../rules/all.ts";
import { createProseReaders } from "../rules/create-prose-readers.ts";
import { defaultAlexSettings } from "../settings/alex-settings.ts";
import { readSettings } from "../settings/read-settings.ts";
import { type Settings, settingsName } from "../settings/settings.ts";
import { sourceFile, textStart } from "../source/source-file.ts";
import type { EditedProject, OpenTexts, Workspace } from "./workspace.ts";

/** How a server without files gets them: from the editor. */
export interface TextAccess {
  /** The text at an address. Undefined where there is none. */
  read(uri: string): Promise<string | undefined>;
  /** The role files below a folder, as far as the editor knows them. */
  rolesBelow(folder: string): Promise<readonly { readonly uri: string; readonly text: string }[]>;
  today(): Day;
}

const defaultsName = "_defaults.yaml";

/** Projects whose files only the editor can read. A project's alex settings and word rules of its own are not read there. */
export function textWorkspace(access: TextAccess): Workspace {
  const readers = createProseReaders(defaultAlexSettings);
  const workspace: Workspace = {
    async projectOf(uri, open) {
      const reading = readingWith(access, open);
      const root = await rootOf(uri, reading);
      const settings = readSettings(sourceFile(settingsName, (await reading(`${root}${settingsName}`)) ?? ""));
      const roles = `${root}${settings.settings.paths.roles}/`;
      const project: EditedProject = {
        diagnostics: lintSettings(settingsName, settings, allRules),
        runContext: { settings: settings.settings, alex: defaultAlexSettings, on: access.today(), readers },
        check: (source) => processRole(source, project.runContext),
        placeOf: (address) => placeOf(address, root, roles),
        sourceOf: (address, text) => sourceOf(address, text, { root, roles, reading }),
        otherRoles: async (address) => {
          const others = (await access.rolesBelow(roles)).filter((each) => each.uri !== address);
          return others.map((each) => outline(each, root, settings.settings));
        },
      };
      return project;
    },
    forget: () => undefined,
  };
  return workspace;
}

type Reading = (uri: string) => Promise<string | undefined>;

function readingWith(access: TextAccess, open: OpenTexts): Reading {
  return async (uri) => open.get(uri) ?? (await access.read(uri));
}

/** The nearest folder above a text that holds the settings, else the text's own. Addresses have at least a scheme and a host. */
async function rootOf(uri: string, reading: Reading): Promise<string> {
  const own = uri.slice(0, uri.lastIndexOf("/") + 1);
  for (let folder = own; /^[a-z][\w+.-]*:\/\/[^/]*\//i.test(folder); ) {
    if ((await reading(`${folder}${settingsName}`)) !== undefined) return folder;
    const above = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
    if (above === folder || above.endsWith("://")) break;
    folder = above;
  }
  return own.replace(/roles\/(?:.*\/)?$/, "");
}

function placeOf(uri: string, root: string, roles: string): ReturnType<EditedProject["placeOf"]> {
  const path = decodeURIComponent(uri.slice(root.length));
  if (uri === `${root}${settingsName}`) return { path, kind: "settings" };
  if (!uri.startsWith(roles)) return undefined;
  if (uri.endsWith(`/${defaultsName}`)) return { path, kind: "defaults" };
  return /\/(?!readme\.)[^/.][^/]*\.(?:md|markdown)$/i.test(uri) ? { path, kind: "role" } : undefined;
}

async function sourceOf(
  uri: string,
  text: string,
  { root, roles, reading }: { readonly root: string; readonly roles: string; readonly reading: Reading },
): Promise<RoleSource> {
  const steps = uri.slice(roles.length).split("/").slice(0, -1);
  const folders = [roles, ...steps.map((_, index) => `${roles}${steps.slice(0, index + 1).join("/")}/`)];
  const read = await Promise.all(folders.map((folder) => defaultsIn(folder, root, reading)));
  const there = read.filter((each) => each !== undefined);
  return {
    path: decodeURIComponent(uri.slice(root.length)),
    text,
    folderDefaults: there.map(({ fields }) => fields),
    faults: there.flatMap(({ faults }) => faults),
  };
}

async function defaultsIn(folder: string, root: string, reading: Reading) {
  const uri = `${folder}${defaultsName}`;
  const text = await reading(uri);
  if (text === undefined) return undefined;
  const file = sourceFile(decodeURIComponent(uri.slice(root.length)), text);
  const { fields, faults } = readFrontMatter(file, { start: textStart(file), end: text.length });
  const plain: Fields = fields;
  return { fields: plain, faults: faultDiagnostics(file.path, faults) };
}

function outline({ uri, text }: { readonly uri: string; readonly text: string }, root: string, settings: Settings) {
  return outlineRole({ path: decodeURIComponent(uri.slice(root.length)), text, folderDefaults: [] }, settings).linted;
}
