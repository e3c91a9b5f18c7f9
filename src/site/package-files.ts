import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The package's own folder, the same distance from `src/site` as from the compiled `lib/site`. */
const packageRoot = new URL("../../", import.meta.url);

/** The tool's own version. */
export async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL("package.json", packageRoot), "utf8"));
  if (
    typeof manifest === "object" &&
    manifest !== null &&
    "version" in manifest &&
    typeof manifest.version === "string"
  )
    return manifest.version;
  throw new Error("The tool's own package.json names no version.");
}

/** The templates that come with the tool, by file name. */
export async function readBuiltInTemplates(): Promise<ReadonlyMap<string, string>> {
  return readTemplateFolder(fileURLToPath(new URL("templates/", packageRoot)));
}

/** The text files of a template folder, by their names relative to it. A folder that is not there holds none. */
export async function readTemplateFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  const files = names.filter((name) => /\.(?:eta|css|js|svg)$/.test(name)).toSorted();
  return new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(`${folder}/${name}`, "utf8")] as const)),
  );
}

/** Whether a file operation failed because there is no such file or folder. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
