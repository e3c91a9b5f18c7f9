import type { Output } from "../render/output.ts";
import type { OwnFile } from "../render/own-outputs.ts";
import { UserError } from "../user-error.ts";

/** Refuses a file of a project's own output where another file, or the folder of one, is to stand. */
export function refuseCollisions(own: readonly OwnFile[], others: readonly Pick<Output, "path">[]): void {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  const take = (path: string, owner: string): void => {
    files.set(folded(path), owner);
    for (const folder of foldersOf(path)) folders.set(folded(folder), owner);
  };
  for (const { path } of others) take(path, "rolespec itself");
  for (const { name, output } of own) {
    const { path } = output;
    const asFolder = foldersOf(path).find((folder) => files.has(folded(folder)));
    const owner = files.get(folded(path)) ?? folders.get(folded(path)) ?? files.get(folded(asFolder ?? path));
    const self = `the output \`${name}\``;
    if (owner !== undefined && owner !== self) {
      throw new UserError(`The output \`${name}\` cannot make ${path}: ${owner} needs that place.`, {
        hint: "Give it another `path` in rolespec.yaml, such as one in a folder of its own.",
      });
    }
    take(path, self);
  }
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Some file systems make no difference between capitals and small letters. */
function folded(path: string): string {
  return path.toLowerCase();
}
