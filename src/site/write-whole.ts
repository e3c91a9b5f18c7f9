import { readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isAbsent } from "./is-absent.ts";

/** A temporary file that is older, in milliseconds, was left by a run that was killed. */
const oldest = 60_000;

/**
 * Writes a file whole or not at all, with the rights of the file that was there. A link is followed; what is no file,
 * such as a pipe or `/dev/stdout`, is written to directly. Two runs at once do not disturb each other.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await realpath(path).catch(() => path);
  const status = await stat(file).catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
  if (status?.isFile() === false) return writeFile(file, text);
  const prefix = `.${basename(file)}.rolespec-new-`;
  await removeOld(dirname(file), prefix);
  const temporary = join(dirname(file), `${prefix}${crypto.randomUUID()}`);
  try {
    await writeFile(temporary, text, { flag: "wx", ...(status !== undefined && { mode: status.mode }) });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function removeOld(folder: string, prefix: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((other) => other.startsWith(prefix))) {
    const left = join(folder, name);
    const age = await stat(left).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > oldest) await rm(left, { force: true });
  }
}
