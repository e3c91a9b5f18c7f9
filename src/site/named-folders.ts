import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import type { SettingsReading } from "../settings/read-settings.ts";
import { settingsName } from "../settings/settings.ts";
import { isAbsent } from "./is-absent.ts";

/** What is wrong with the folders of pages, of blocks and of files to copy: one that is not there, or that another folder is in. */
export async function namedFolderFaults(
  root: string,
  { settings, where }: SettingsReading,
): Promise<readonly Diagnostic[]> {
  const { roles, templates, rules, output } = settings.paths;
  const others = { roles, templates, rules, output };
  const named = (["pages", "blocks", "static"] as const).flatMap((name) => {
    const folder = settings[name];
    return folder === undefined ? [] : [{ name, folder }];
  });
  const faults = await Promise.all(
    named.map(async ({ name, folder }): Promise<readonly Diagnostic[]> => {
      const problem =
        (await folderProblem(root, folder)) ??
        overlap(folder, name === "static" ? { ...others, pages: settings.pages, blocks: settings.blocks } : others);
      if (problem === undefined) return [];
      const message = `\`${name}: ${folder}\` ${problem}.`;
      return [{ path: settingsName, rule: "field/unreadable", severity: "error", message, span: where(name) }];
    }),
  );
  return faults.flat();
}

async function folderProblem(root: string, folder: string): Promise<string | undefined> {
  const status = await lstat(join(root, folder)).catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
  if (status === undefined) return "names a folder that is not there; create it, or remove the line";
  if (status.isSymbolicLink()) return "is a link, and links are not followed; name the folder itself";
  return status.isDirectory() ? undefined : "is no folder; name the folder that holds the files";
}

/** What is copied is public, so it must not hold drafts, templates or the last site, nor be inside them. */
function overlap(folder: string, others: Readonly<Record<string, string | undefined>>): string | undefined {
  const found = Object.entries(others).find(([, other]) => other !== undefined && isWithinEachOther(folder, other));
  return found === undefined ? undefined : `overlaps with \`${found[0]}: ${found[1]}\`; give it a folder of its own`;
}

function isWithinEachOther(one: string, other: string): boolean {
  const [a, b] = [`${one.toLowerCase()}/`, `${other.toLowerCase()}/`];
  return a.startsWith(b) || b.startsWith(a);
}

/** Pictures of the settings that are not among the files to copy. */
export function pictureFaults({ settings, where }: SettingsReading, files: readonly string[]): readonly Diagnostic[] {
  const { hero, teams } = settings.site;
  const pictures = [
    ...(hero === undefined ? [] : [{ ...hero, place: ["site", "hero"] }]),
    ...Object.entries(teams).map(([name, picture]) => ({ ...picture, place: ["site", "teams", name] })),
  ];
  return pictures
    .filter(({ picture }) => !files.includes(picture))
    .map(({ picture, place }) => {
      const remedy = settings.static === undefined ? "name that folder, like `static: public`" : "put it there";
      const message = `\`${picture}\` is not in the folder \`static\`, from which pictures are copied; ${remedy}.`;
      return { path: settingsName, rule: "field/unreadable", severity: "error", message, span: where(...place) };
    });
}
