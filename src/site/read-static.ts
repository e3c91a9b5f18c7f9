import { constants } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import type { Output } from "../render/output.ts";
import { UserError } from "../user-error.ts";
import { isAbsent } from "./is-absent.ts";
import { unreadable } from "./unread-source.ts";

/** The files that are copied into the site as they are, and why others are not. */
export interface StaticReading {
  /** Relative to the project's root. */
  readonly folder: string;
  /** Relative to the folder, and so to the site, with `/`. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every reader of a page would have to load a larger file, and every build reads them all. */
const mostMegabytes = 20;
const mostTogether = 200;
const mostFiles = 5_000;

/** What file managers and version control leave behind. */
const leftBehind: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini", ".git"]);

/** Lists the files of the folder to copy. Links are not followed: they could lead to what is not to be public. */
export async function listStatic(root: string, folder: string | undefined): Promise<StaticReading> {
  if (folder === undefined) return { folder: "", files: [], diagnostics: [] };
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  let total = 0;
  const take = async (path: string): Promise<void> => {
    const { size } = await lstat(join(root, folder, path));
    total += size;
    if (size > mostMegabytes * 1_000_000)
      diagnostics.push(unreadable(`${folder}/${path}`, `is larger than ${mostMegabytes} MB; make it smaller`));
    else files.push(path);
  };
  const walk = async (inner: string): Promise<void> => {
    const entries = await readdir(join(root, folder, inner), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (files.length > mostFiles || total > mostTogether * 1_000_000) return;
      if (leftBehind.has(entry.name)) continue;
      const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) await take(path);
      else diagnostics.push(unreadable(`${folder}/${path}`, refusedKind(entry.isSymbolicLink())));
    }
  };
  await walk("").catch((error: unknown) => {
    diagnostics.push(unreadable(folder, problemOf(error)));
  });
  if (files.length > mostFiles)
    diagnostics.push(unreadable(folder, `holds more than ${mostFiles} files; publish some of them elsewhere`));
  if (total > mostTogether * 1_000_000)
    diagnostics.push(unreadable(folder, `holds more than ${mostTogether} MB; publish large files elsewhere`));
  return { folder, files, diagnostics };
}

/** Reads the files to copy, as they are. */
export async function readStatic(root: string, { folder, files }: StaticReading): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  for (const path of files) {
    const body = await readCopied(join(root, folder, path), `${folder}/${path}`);
    outputs.push({ path, mediaType: "application/octet-stream", body });
  }
  return outputs;
}

/** Without waiting: opening a pipe would last until somebody writes into it. A link that took the file's place is refused. */
async function readCopied(file: string, name: string): Promise<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)).catch(
    (error: unknown) => {
      throw new UserError(`\`${name}\` ${problemOf(error)}.`, { cause: error });
    },
  );
  try {
    const status = await handle.stat();
    if (!status.isFile()) throw new UserError(`\`${name}\` ${refusedKind(false)}.`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function refusedKind(isLink: boolean): string {
  return isLink
    ? "is a link, and links are not followed; put a copy of the file here"
    : "is not a file but a pipe or device; remove it";
}

function problemOf(error: unknown): string {
  if (isAbsent(error)) return "is gone, or its name is not UTF-8; rename it, or run this again";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EACCES" || code === "EPERM") return "may not be read by you; change its rights";
  return `cannot be read${code === "" ? "" : ` (${code})`}; check it`;
}
