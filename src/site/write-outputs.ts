import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Output } from "../render/output.ts";
import { UserError } from "../user-error.ts";
import type { BuiltSite } from "./build-site.ts";
import { isAbsent } from "./is-absent.ts";
import { isUnchanged, keepForeignFiles, linkFile, refuseForeignFiles } from "./keep-files.ts";
import { type Manifest, manifestText, readManifest } from "./manifest.ts";
import { withLock } from "./output-lock.ts";
import { changesSince, manifestPath, type Published } from "./published.ts";
import { writeInside } from "./write-inside.ts";

/**
 * Writes a whole site in place of the last one: all of it or nothing. It is written beside the folder, then the two change
 * places; the next run repairs one that was cut off in between. Files that no build made stay, and unchanged files keep
 * their time. A folder that is a link is followed. One that cannot change places, such as a mount, is written file by file.
 */
export async function writeOutputs(folder: string, site: Pick<BuiltSite, "outputs" | "published">): Promise<void> {
  const target = await followed(resolve(folder));
  try {
    await mkdir(dirname(target), { recursive: true });
    const isBeside = await isWritable(dirname(target));
    if (!isBeside) await mkdir(target, { recursive: true });
    const lock = isBeside ? besideName(target, "lock") : join(target, ".rolespec-lock");
    await withLock(lock, () => writeLocked(target, site, isBeside));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`The site cannot be written to ${target}; what was there is left as it was.`, {
      cause: error,
      hint: "Check that there is room on the disk and that you may write there.",
    });
  }
}

async function writeLocked(
  target: string,
  { outputs, published }: Pick<BuiltSite, "outputs" | "published">,
  isBeside: boolean,
): Promise<void> {
  if (isBeside) await repair(target);
  const isThere = await isReplaceable(target);
  const before: Manifest = isThere ? await readManifest(target) : { files: new Set(), published: {} };
  const all = [...outputs, changesSince(before.published, published)];
  if (isThere) await refuseForeignFiles(target, before, all);
  if (!isBeside || !(await swap(target, { outputs: all, published, before, isThere })))
    await writeInside(target, { outputs: all, published, before });
}

interface Writing {
  readonly outputs: readonly Output[];
  readonly published: Published;
  readonly before: Manifest;
  readonly isThere: boolean;
}

/** Whether the new site could change places with the last; if not, nothing has changed. */
async function swap(target: string, { outputs, published, before, isThere }: Writing): Promise<boolean> {
  const next = besideName(target, `next-${crypto.randomUUID()}`);
  const last = besideName(target, "last");
  await mkdir(next);
  try {
    // A web server that runs as another user reads the new folder as it read the last.
    if (isThere) await chmod(next, (await stat(target)).mode);
    // The manifest is first, so that a name of ours that a file of the author takes is found.
    await writeFile(
      join(next, manifestPath),
      manifestText(
        outputs.map(({ path }) => path),
        published,
      ),
    );
    for (const { path, body } of outputs)
      await writeOne(join(next, path), body, isThere ? join(target, path) : undefined);
    if (isThere) {
      await keepForeignFiles(target, next, before);
      await access(next, constants.W_OK);
      await rename(target, last);
    }
    await rename(next, target);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    await repair(target);
    if (isThere && isPlaceFixed(error)) return false;
    throw error;
  }
  // The new site is there: what is left of the last one is removed by the next build at the latest.
  await rm(last, { recursive: true, force: true }).catch(() => undefined);
  return true;
}

async function writeOne(file: string, body: Output["body"], old: string | undefined): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  if (old !== undefined && (await isUnchanged(old, body))) await linkFile(old, file);
  else await writeFile(file, body);
}

/** Takes up after runs that were cut off: the last whole site is put back, and what was half written is removed. */
async function repair(target: string): Promise<void> {
  const last = besideName(target, "last");
  const prefix = basename(besideName(target, "next"));
  for (const name of (await namesIn(dirname(target))) ?? []) {
    if (name.startsWith(prefix)) await rm(join(dirname(target), name), { recursive: true, force: true });
  }
  if ((await namesIn(last)) === undefined) return;
  if ((await namesIn(target)) === undefined) await rename(last, target);
  else await rm(last, { recursive: true, force: true });
}

function besideName(target: string, what: string): string {
  return join(dirname(target), `.${basename(target)}.rolespec-${what}`);
}

/** Where a link leads, also one to a folder that is not there yet. */
async function followed(target: string): Promise<string> {
  try {
    return await realpath(target);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    const isLink = await lstat(target).then(
      (status) => status.isSymbolicLink(),
      () => false,
    );
    return isLink ? resolve(dirname(target), await readlink(target)) : target;
  }
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** A mount cannot be renamed. */
function isPlaceFixed(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EBUSY" || error.code === "EXDEV");
}

/** Whether there is a folder to replace. One that holds anything but a build of ours is not ours to change. */
async function isReplaceable(target: string): Promise<boolean> {
  const names = (await namesIn(target))?.filter((name) => name !== ".rolespec-lock");
  if (names === undefined) return false;
  if (names.length > 0 && !names.includes(manifestPath)) {
    throw new UserError(`${target} holds files that no build has made, so it is not replaced.`, {
      hint: "Name an empty or new folder with --out.",
    });
  }
  return true;
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
