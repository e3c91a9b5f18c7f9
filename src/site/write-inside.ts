import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Output } from "../render/output.ts";
import { isUnchanged } from "./keep-files.ts";
import { type Manifest, manifestText } from "./manifest.ts";
import { manifestPath, type Published } from "./published.ts";

const stagePrefix = ".rolespec-next-";

/**
 * Writes a site into a folder that cannot change places with another, such as a mounted one. All files are written to a
 * folder inside first, so that a full disk changes nothing; then each takes its place, and the manifest is last.
 */
export async function writeInside(
  folder: string,
  { outputs, published, before }: { outputs: readonly Output[]; published: Published; before: Manifest },
): Promise<void> {
  await removeStages(folder);
  const stage = await mkdtemp(join(folder, stagePrefix));
  try {
    const changed: Output[] = [];
    for (const output of outputs) {
      if (await isUnchanged(join(folder, output.path), output.body)) continue;
      changed.push(output);
      await mkdir(dirname(join(stage, output.path)), { recursive: true });
      await writeFile(join(stage, output.path), output.body);
    }
    const paths = outputs.map(({ path }) => path);
    const gone = [...(before.files ?? [])].filter((path) => !paths.includes(path));
    // A run that is cut off leaves files of both sites: the next build knows all of them as its own.
    await place("all", manifestText([...paths, ...gone], before.published));
    for (const { path } of changed) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(stage, path), join(folder, path));
    }
    for (const path of gone) await removeOwn(folder, path);
    await place("last", manifestText(paths, published));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }

  async function place(name: string, text: string): Promise<void> {
    await writeFile(join(stage, `.manifest-${name}`), text);
    await rename(join(stage, `.manifest-${name}`), join(folder, manifestPath));
  }
}

async function removeStages(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(stagePrefix));
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

/** Removes a file of the last build, and the folders that are empty without it. */
async function removeOwn(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let above = dirname(path); above !== "."; above = dirname(above)) {
    if (
      !(await rmdir(join(folder, above)).then(
        () => true,
        () => false,
      ))
    )
      return;
  }
}
