import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isPacked, problemOfContainer } from "../import/container-files.ts";
import { decodeForeign } from "../source/decode.ts";
import { UserError } from "../user-error.ts";
import { isAbsent } from "./is-absent.ts";
import { readDocx } from "./read-docx.ts";

/** A posting from elsewhere, to be imported. */
export interface ImportSource {
  /** As it was named; empty for standard input. */
  readonly path: string;
  readonly text: string;
  /** Why it cannot be read, in a plain sentence; its text is empty then. */
  readonly problem?: string;
}

/** Reads postings to import: files, and all files of a folder that may be postings. Sorted by path within a folder. */
export async function readImportSources(folder: string, paths: readonly string[]): Promise<readonly ImportSource[]> {
  const files = (await Promise.all(paths.map((path) => filesAt(folder, path)))).flat();
  return Promise.all([...new Set(files)].map((path) => readSource(folder, path)));
}

const postingName = /\.(?:md|markdown|mdx|txt|text|html?|xhtml|json|xml|docx)$/i;

async function filesAt(folder: string, path: string): Promise<readonly string[]> {
  if (/^https?:\/\//i.test(path))
    throw new UserError("rolespec fetches nothing from the web.", {
      hint: `Let another program fetch the page: curl -L "${path}" | rolespec import -`,
    });
  const status = await stat(resolve(folder, path)).catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
  if (status === undefined)
    throw new UserError(`There is no file or folder ${path}.`, {
      hint: "Name files or folders, or - for standard input.",
    });
  if (!status.isDirectory()) return [path];
  const names = (await readdir(resolve(folder, path))).filter(
    (name) => postingName.test(name) && !name.startsWith(".") && !/^readme\./i.test(name),
  );
  if (names.length === 0)
    throw new UserError(`${path} holds no posting.`, {
      hint: "Postings are .txt, .md, .html, .json, .xml or .docx files.",
    });
  return names.toSorted().map((name) => join(path, name));
}

async function readSource(folder: string, path: string): Promise<ImportSource> {
  try {
    // A pipe or a device would never end.
    const status = await stat(resolve(folder, path));
    const problem = status.isFile()
      ? tooLarge(status.size)
      : "It is not a file but a pipe or device; import its text with `-`.";
    if (problem !== undefined) return { path, text: "", problem };
    return await readImportBytes(path, await readFile(resolve(folder, path)));
  } catch (error) {
    throw new UserError(`${path} cannot be read.`, { cause: error, hint: "Check that you may read it." });
  }
}

/** An export of all postings of a large employer is smaller. */
const mostMegabytes = 50;

function tooLarge(size: number): string | undefined {
  return size > mostMegabytes * 1_000_000 ? `It is larger than ${mostMegabytes} MB; split it.` : undefined;
}

/** The posting in a file's bytes, or in those of standard input. */
export async function readImportBytes(path: string, bytes: Uint8Array): Promise<ImportSource> {
  if (isPacked(bytes)) {
    const docx = await readDocx(bytes);
    return "html" in docx ? { path, text: docx.html } : { path, text: "", problem: docx.problem };
  }
  const problem = problemOfContainer(bytes);
  return problem === undefined ? { path, text: decodeForeign(bytes) } : { path, text: "", problem };
}
