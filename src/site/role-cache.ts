import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ProcessedRole } from "../core/process-role.ts";
import type { RoleSource } from "../core/role-source.ts";
import { digestOf, digestOfBytes } from "./digest.ts";
import { isAbsent } from "./is-absent.ts";
import { readProcessed, writeProcessed } from "./processed-text.ts";
import type { Processor } from "./processor.ts";
import type { RoleWork } from "./role-work.ts";

/** Where results of earlier runs are kept: with the packages of a project, which no repository keeps. Undefined where there are none. */
export async function cacheFolder(root: string): Promise<string | undefined> {
  const packages = join(root, "node_modules");
  const status = await stat(packages).catch(() => undefined);
  return status?.isDirectory() === true ? join(packages, ".cache", "rolespec") : undefined;
}

/** How many files a cache holds, and how many bytes. */
export async function cacheSize(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const files = await Promise.all((await filesIn(folder)).map((file) => stat(file).catch(() => undefined)));
  const there = files.filter((status) => status !== undefined);
  return { files: there.length, bytes: there.reduce((sum, { size }) => sum + size, 0) };
}

/** Empties a cache. */
export async function clearCache(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/**
 * A processor that does only what no earlier run has done. `plan` names all that results depend on besides the role itself, the day and
 * the tool included. A result that cannot be read, or kept, is made anew: a cache never keeps a run from its work.
 */
export function withCache(processor: Processor, folder: string, plan: string): Processor {
  return {
    ...processor,
    async run<W extends keyof RoleWork>(work: W, sources: readonly RoleSource[]) {
      const files = sources.map((source) => fileOf(folder, digestOf([plan, work, source])));
      const known = await Promise.all(files.map((file) => readResult(work, file)));
      const missing = sources.filter((_, at) => known[at] === undefined);
      const made = await processor.run(work, missing);
      const rest = made.values();
      const results = sources.map((_, at) => known[at] ?? (rest.next().value as RoleWork[W]));
      await Promise.all(
        sources.map(async (source, at) => {
          const [result, file] = [results[at], files[at]];
          if (known[at] !== undefined || result === undefined || file === undefined) return;
          if (mayBeKept(work, source, result)) await keep(file, textOf(work, result));
        }),
      );
      if (missing.length > 0) await removeOld(folder);
      return results;
    },
  };
}

function fileOf(folder: string, digest: string): string {
  return join(folder, digest.slice(0, 2), `${digest.slice(2, 40)}.json`);
}

async function readResult<W extends keyof RoleWork>(work: W, file: string): Promise<RoleWork[W] | undefined> {
  try {
    const text = unsealed(await readFile(file, "utf8"));
    return (work === "check" ? readProcessed(text) : JSON.parse(text)) as RoleWork[W];
  } catch {
    return undefined;
  }
}

function textOf(work: keyof RoleWork, result: RoleWork[keyof RoleWork]): string {
  return sealed(work === "check" ? writeProcessed(result as ProcessedRole) : JSON.stringify(result));
}

/** A result behind its digest, on a line of its own, so that one which is cut off or changed is never read. */
function sealed(text: string): string {
  return `${digestOfBytes(text)}\n${text}`;
}

function unsealed(file: string): string {
  const end = file.indexOf("\n");
  const text = file.slice(end + 1);
  if (file.slice(0, end) !== digestOfBytes(text)) throw new Error("The result is not as it was kept.");
  return text;
}

/** What took too long here may be quick tomorrow, and a rule that broke down is looked at again. */
function mayBeKept(work: keyof RoleWork, { faults = [] }: RoleSource, result: RoleWork[keyof RoleWork]): boolean {
  if (work !== "check") return true;
  const { linted, faults: found = [] } = result as ProcessedRole;
  return linted.crashes.length === 0 && found.length === faults.length;
}

/** Two runs may keep the same result at once: each file is there whole, or not at all. */
async function keep(file: string, text: string): Promise<void> {
  const temporary = `${file}.${crypto.randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Results belong to a day, so those of other days are of no more use. */
const longestKept = 2 * 24 * 60 * 60 * 1_000;

async function removeOld(folder: string): Promise<void> {
  const mark = join(folder, "cleaned");
  if ((await ageOf(mark)) < longestKept / 2) return;
  for (const file of await filesIn(folder)) {
    if ((await ageOf(file)) > longestKept) await rm(file, { force: true }).catch(() => undefined);
  }
  await keep(mark, "");
}

async function ageOf(file: string): Promise<number> {
  const status = await stat(file).catch(() => undefined);
  return status === undefined ? Number.POSITIVE_INFINITY : Date.now() - status.mtimeMs;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
