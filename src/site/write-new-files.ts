import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UserError } from "../user-error.ts";
import { isAbsent } from "./package-files.ts";

/** Writes files that must not be there yet: all of them, or none where one is there already. */
export async function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const path of files.keys()) {
    if (await isThere(resolve(folder, path))) {
      throw new UserError(`${path} is there already, and nothing is ever overwritten.`, {
        hint: "Move it away first, or give the new file another name.",
      });
    }
  }
  for (const [path, text] of files) await write(resolve(folder, path), text);
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
