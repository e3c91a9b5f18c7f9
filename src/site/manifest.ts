import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { manifestPath, type Published } from "./published.ts";

/** What the last build of a folder wrote there. */
export interface Manifest {
  /** The paths of its files; undefined where the manifest does not name them. */
  readonly files?: ReadonlySet<string>;
  readonly published: Published;
}

/** Reads what the build in a folder wrote. One that does not name its roles, or cannot be read, makes every role count as new. */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = jsonIn(await readFile(join(folder, manifestPath), "utf8").catch(() => ""));
  if (!isRecord(manifest)) return { published: {} };
  const { files, published } = manifest;
  return {
    published: Object.fromEntries(
      Object.entries(isRecord(published) ? published : {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string",
      ),
    ),
    ...(Array.isArray(files) && { files: new Set(files.filter((path) => typeof path === "string")) }),
  };
}

/** The text of a manifest. */
export function manifestText(files: Iterable<string>, published: Published): string {
  return `${JSON.stringify({ madeBy: "rolespec", files: [...files].toSorted(), published }, null, 2)}\n`;
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
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
