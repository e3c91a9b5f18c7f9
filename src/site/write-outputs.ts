import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Output } from "../render/output.ts";
import { UserError } from "../user-error.ts";
import type { BuiltSite } from "./build-site.ts";
import { isAbsent } from "./package-files.ts";
import { changesSince, manifestPath, type Published } from "./published.ts";

/**
 * Puts a whole site in place of the last one: all of it or nothing. It is written beside the folder, then the two
 * change places; a run that was cut off in between is mended by the next. A folder that no build made is never touched.
 */
export async function writeOutputs(
  folder: string,
  { outputs, published }: Pick<BuiltSite, "outputs" | "published">,
): Promise<void> {
  const target = resolve(folder);
  const next = join(dirname(target), `.${basename(target)}.rolespec-next`);
  const last = join(dirname(target), `.${basename(target)}.rolespec-last`);
  try {
    await mend(target, next, last);
    const isThere = await isReplaceable(target);
    const before = isThere ? await publishedBefore(target) : {};
    await writeAll(next, [...outputs, changesSince(before, published)], published);
    if (isThere) await rename(target, last);
    await rename(next, target);
    await rm(last, { recursive: true, force: true });
  } catch (error) {
    if (error instanceof UserError) throw error;
    await rm(next, { recursive: true, force: true });
    await mend(target, next, last);
    throw new UserError(`The site cannot be written to ${target}; what was there is left as it was.`, {
      cause: error,
      hint: "Check that there is room on the disk and that you may write there.",
    });
  }
}

/** Takes up after a run that was cut off: the last whole site is put back, and what was half written is removed. */
async function mend(target: string, next: string, last: string): Promise<void> {
  await rm(next, { recursive: true, force: true });
  if ((await namesIn(last)) === undefined) return;
  if ((await namesIn(target)) === undefined) await rename(last, target);
  else await rm(last, { recursive: true, force: true });
}

/** Whether there is a folder to replace. One that holds anything but a build of ours is not ours to remove. */
async function isReplaceable(target: string): Promise<boolean> {
  const names = await namesIn(target);
  if (names === undefined) return false;
  if (names.length > 0 && !names.includes(manifestPath)) {
    throw new UserError(`${target} holds files that no build has made, so it is not replaced.`, {
      hint: "Name an empty or new folder with --out.",
    });
  }
  return true;
}

/** What the build in a folder published. One that says nothing of it, or cannot be read, makes every role count as new. */
export async function publishedBefore(folder: string): Promise<Published> {
  const manifest = jsonIn(await readFile(join(folder, manifestPath), "utf8").catch(() => ""));
  const published = isRecord(manifest) && isRecord(manifest["published"]) ? manifest["published"] : {};
  return Object.fromEntries(
    Object.entries(published).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

async function writeAll(folder: string, outputs: readonly Output[], published: Published): Promise<void> {
  const paths = outputs.map(({ path }) => path).toSorted();
  const folders = new Set(paths.map((path) => dirname(join(folder, path))));
  await mkdir(folder, { recursive: true });
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const { path, body } of outputs) await writeFile(join(folder, path), body);
  await writeFile(
    join(folder, manifestPath),
    `${JSON.stringify({ madeBy: "rolespec", files: paths, published }, null, 2)}\n`,
  );
}

async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") {
      throw new UserError(`${folder} is a file, so no site can be written there.`, {
        hint: "Name a folder with --out.",
      });
    }
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
