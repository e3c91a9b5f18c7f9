import { lstat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isAbsent } from "./is-absent.ts";

/**
 * The folder of a project within its git repository, like `careers/`; empty where it is the repository's own, or where there
 * is none. Hosts such as GitHub want paths from there.
 */
export async function repositoryFolder(root: string): Promise<string> {
  for (let candidate = resolve(root); ; candidate = dirname(candidate)) {
    // A file in worktrees and submodules, else a folder.
    const isRepository = await lstat(join(candidate, ".git")).then(
      () => true,
      (error: unknown) => {
        if (isAbsent(error)) return false;
        throw error;
      },
    );
    if (isRepository) {
      return relative(candidate, root)
        .split(sep)
        .map((name) => (name === "" ? "" : `${name}/`))
        .join("");
    }
    if (candidate === dirname(candidate)) return "";
  }
}
