import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../user-error.ts";
import { digestOf } from "./digest.ts";
import { documentationOf } from "./documentation.ts";
import { isAbsent } from "./is-absent.ts";
import { readSource } from "./read-source.ts";

/** The package's own folder, the same distance from `src/site` as from the compiled `lib/site`. */
const packageRoot = new URL("../../", import.meta.url);

/** The tool's own version. */
export async function readVersion(): Promise<string> {
  const { version } = await readManifest();
  if (typeof version === "string") return version;
  throw new Error("The tool's own package.json names no version.");
}

/** The address of a file of the package, or of a page on the web as it is. */
export function packageUrl(address: string): string {
  return new URL(address, packageRoot).href;
}

/** A mark of the tool's own code as it lies on the disk: another one after every change, also where the version stays. */
export async function readToolMark(): Promise<string> {
  const folder = fileURLToPath(new URL("../", import.meta.url));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const marks = await Promise.all(
    files.toSorted().map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return [file, size, mtimeMs];
    }),
  );
  return digestOf([await readVersion(), marks]);
}

/**
 * Where the tool's documentation is: in the repository that package.json names, else in the one that is given (`owner/name`, which is
 * where an action comes from), else at its homepage, else beside the package.
 */
export async function readDocumentation(repository?: string): Promise<string> {
  return documentationOf({ repository, ...(await readManifest()) });
}

async function readManifest(): Promise<Readonly<Record<string, unknown>>> {
  const manifest: unknown = JSON.parse(await readFile(new URL("package.json", packageRoot), "utf8"));
  return typeof manifest === "object" && manifest !== null ? { ...manifest } : {};
}

/** The templates that come with the tool, by file name. */
export async function readBuiltInTemplates(): Promise<ReadonlyMap<string, string>> {
  return readTemplateFolder(fileURLToPath(new URL("templates/", packageRoot)), fileURLToPath(packageRoot));
}

/** The page of the playground, as `npm pack` makes it. */
export async function readPlayground(): Promise<string> {
  return readAppFile("playground.html");
}

/** The page of `rolespec dev`, as `npm pack` makes it. */
export async function readAppFiles(): Promise<{
  readonly page: string;
  readonly script: string;
  readonly style: string;
}> {
  const [page, script, style] = await Promise.all(["dev.html", "dev.js", "page.css"].map((name) => readAppFile(name)));
  return { page: page ?? "", script: script ?? "", style: style ?? "" };
}

/** The script that checks the form of a content manager. */
export async function readAdminScript(): Promise<string> {
  return readAppFile("rolespec-admin.js");
}

async function readAppFile(name: string): Promise<string> {
  try {
    return await readFile(new URL(`bundle/app/${name}`, packageRoot), "utf8");
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new UserError("The app is made when the package is built, and is not there.", {
      hint: "In a checkout of the project run `npm run bundle`.",
    });
  }
}

/** The text files of a template folder, by their names relative to it. A folder that is not there holds none. */
export async function readTemplateFolder(folder: string, root: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  const files = names.filter((name) => /\.(?:eta|css|js|svg)$/.test(name)).toSorted();
  return new Map(
    await Promise.all(files.map(async (name) => [name, await readTemplate(`${folder}/${name}`, root)] as const)),
  );
}

async function readTemplate(file: string, root: string): Promise<string> {
  const reading = (await readSource(file, root)) ?? { problem: "is gone" };
  if ("text" in reading) return reading.text;
  throw new UserError(`The template ${file} ${reading.problem}.`);
}
