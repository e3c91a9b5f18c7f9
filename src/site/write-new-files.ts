import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../user-error.ts";

/** Writes files that must not be there yet. The first that is there stops it, and it is left as it was. */
export async function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: "wx" }).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "EEXIST") {
        throw new UserError(`${path} is there already, and nothing is ever overwritten.`, {
          hint: "Move it away first, or give the new file another name.",
        });
      }
      throw new UserError(`${file} cannot be written.`, { cause: error, hint: "Check that you may write there." });
    });
  }
}
