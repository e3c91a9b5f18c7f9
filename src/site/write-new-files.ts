import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UserError } from "../user-error.ts";
import { isAbsent } from "./is-absent.ts";

/** Refuses to go on where one of the files is there already. `hint` says what to do then. */
export async function refuseExisting(
  folder: string,
  paths: Iterable<string>,
  hint = "Move it away first, or give the new file another name.",
): Promise<void> {
  for (const path of paths) {
    if (await isThere(resolve(folder, path)))
      throw new UserError(`${path} is there already, and nothing is ever overwritten.`, { hint });
  }
}

/** Writes files that must not be there yet: all of them, or none where one is there already. */
export async function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await refuseExisting(folder, files.keys());
  for (const [path, text] of files) await write(resolve(folder, path), text);
}

/** Writes those of the files that are not there yet, and tells which were. */
export async function writeMissingFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<{ readonly written: readonly string[]; readonly kept: readonly string[] }> {
  const written: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of files) {
    if (await isThere(resolve(folder, path))) {
      kept.push(path);
    } else {
      await write(resolve(folder, path), text);
      written.push(path);
    }
  }
  return { written, kept };
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

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    throw new UserError(`${file} cannot be written.`, { cause: error, hint: "Check that you may write there." });
  }
}
