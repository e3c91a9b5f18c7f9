import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isAbsent } from "./is-absent.ts";

/** The files in and below a folder, and the folders that cannot be read, each with the end of a sentence about it. */
export interface FolderWalk {
  readonly files: readonly string[];
  readonly unreadable: readonly { readonly folder: string; readonly problem: string }[];
}

/** Finds all files below a folder. Links are not followed. A folder that cannot be read does not hide the others. */
export async function walkFolder(folder: string): Promise<FolderWalk> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
    const below: FolderWalk[] = [];
    for (const { name } of entries.filter((entry) => entry.isDirectory()))
      below.push(await walkFolder(join(folder, name)));
    return {
      files: [...files, ...below.flatMap((walk) => walk.files)],
      unreadable: below.flatMap(({ unreadable }) => unreadable),
    };
  } catch (error) {
    return { files: [], unreadable: [{ folder, problem: problemOf(error) }] };
  }
}

function problemOf(error: unknown): string {
  if (isAbsent(error)) return "is gone, or its name is not UTF-8; rename it, or run this again";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EACCES" || code === "EPERM") return "may not be read by you; change its rights";
  return `cannot be read${code === "" ? "" : ` (${code})`}; check the folder`;
}
