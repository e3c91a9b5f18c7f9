import { copyFile, link, lstat, mkdir, readdir, readFile, readlink, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Output } from "../render/output.ts";
import { UserError } from "../user-error.ts";
import { isAbsent } from "./is-absent.ts";
import type { Manifest } from "./manifest.ts";
import { manifestPath } from "./published.ts";

/** Refuses outputs that would replace files which no build made. A manifest that does not name its files allows all. */
export async function refuseForeignFiles(
  folder: string,
  { files }: Manifest,
  outputs: readonly Output[],
): Promise<void> {
  if (files === undefined) return;
  for (const { path } of outputs) {
    if (files.has(path) || !(await isThere(join(folder, path)))) continue;
    throw new UserError(`${join(folder, path)} was not made by a build, so it is not replaced.`, {
      hint: "Move it away, or leave this output out of the build.",
    });
  }
}

/** Whether the last site has this very file, so that it can be kept with its time. */
export async function isUnchanged(file: string, body: Output["body"]): Promise<boolean> {
  try {
    if (!(await lstat(file)).isFile()) return false;
    return (await readFile(file)).equals(Buffer.from(body));
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

/** Puts everything of a folder that no build made into another folder, as the same files under the same names. */
export async function keepForeignFiles(from: string, to: string, { files = new Set() }: Manifest): Promise<void> {
  const own = new Set([...files, manifestPath]);
  const ownFolders = new Set([...own].flatMap(foldersAbove));
  const keep = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(from, path), { withFileTypes: true })) {
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (own.has(inner)) continue;
      if (!entry.isDirectory()) await linkFile(join(from, inner), join(to, inner));
      else {
        if (!ownFolders.has(inner)) await mkdir(join(to, inner), { recursive: true });
        await keep(inner);
      }
    }
  };
  await keep("");
}

/** The same file under a second name, with its time and rights; a copy where the file system has no links. */
export async function linkFile(from: string, to: string): Promise<void> {
  if (await isThere(to)) return;
  await mkdir(dirname(to), { recursive: true });
  if ((await lstat(from)).isSymbolicLink()) await symlink(await readlink(from), to);
  else await link(from, to).catch(() => copyFile(from, to));
}

function foldersAbove(path: string): readonly string[] {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}
