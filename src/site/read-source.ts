import { constants } from "node:fs";
import { lstat, open, realpath } from "node:fs/promises";
import { sep } from "node:path";
import { decode } from "../source/decode.ts";
import { isAbsent } from "./is-absent.ts";

/** A file's text, or why it is not read: the end of a sentence that begins with the file's name. */
export type SourceReading = { readonly text: string } | { readonly problem: string };

/** No settings, template or posting is longer. */
const mostMegabytes = 5;
/** More open files at once than a process may have would make some of them unreadable. */
const mostAtOnce = 64;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a text file of a project once its kind, size and place are known: a pipe or a device would never end, and a link may
 * lead to a secret outside the project. Undefined where there is no such file.
 */
export async function readSource(
  file: string,
  root: string,
  most: number = mostMegabytes,
): Promise<SourceReading | undefined> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await read(file, root, most);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EACCES" || code === "EPERM") return { problem: "may not be read by you; change its rights" };
    return { problem: `cannot be read${code === "" ? "" : ` (${code})`}; check the file` };
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}

async function read(file: string, root: string, most: number): Promise<SourceReading> {
  if ((await lstat(file)).isSymbolicLink()) {
    const [folder, target] = await Promise.all([realpath(root), realpath(file)]);
    if (!target.startsWith(`${folder}${sep}`))
      return { problem: "is a link to a file outside the project; put a copy of the file here" };
  }
  // Without waiting: opening a pipe would last until somebody writes into it.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = await handle.stat();
    if (!status.isFile()) return { problem: "is not a file but a folder, pipe or device; remove it" };
    if (status.size > most * 1_000_000) return { problem: `is larger than ${most} MB; make it shorter` };
    return { text: decode(await handle.readFile()) };
  } finally {
    await handle.close();
  }
}
