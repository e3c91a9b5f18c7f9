import { constants, copyFile, link, lstat, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
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

/** Writes files that must not be there yet: all of them whole, or none where one is there already or cannot be written. */
export async function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await refuseExisting(folder, files.keys());
  await writeAll([...files].map(([path, text]) => ({ file: resolve(folder, path), text })));
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
      await writeAll([{ file: resolve(folder, path), text }]);
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

interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** All texts are on the disk, beside their places, before the first file is there. */
async function writeAll(files: readonly NewFile[]): Promise<void> {
  const temporaries: string[] = [];
  const placed: string[] = [];
  try {
    for (const { file, text } of files) {
      const temporary = join(dirname(file), `.${basename(file)}.rolespec-new-${crypto.randomUUID()}`);
      temporaries.push(temporary);
      await saying(file, () => writeTemporary(temporary, text));
    }
    for (const [index, { file }] of files.entries()) {
      await saying(file, () => place(temporaries[index] ?? "", file));
      placed.push(file);
    }
  } catch (error) {
    await Promise.all(placed.map((file) => rm(file, { force: true })));
    throw error;
  } finally {
    await Promise.all(temporaries.map((file) => rm(file, { force: true })));
  }
}

async function writeTemporary(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: "wx" });
}

/** A second name fails where another run has made the file meanwhile, which a renaming would overwrite. */
async function place(temporary: string, file: string): Promise<void> {
  await link(temporary, file).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") throw error;
    // Some file systems have no second names.
    return copyFile(temporary, file, constants.COPYFILE_EXCL);
  });
}

async function saying(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new UserError(`${file} cannot be written.`, { cause: error, hint: "Check that you may write there." });
  }
}
