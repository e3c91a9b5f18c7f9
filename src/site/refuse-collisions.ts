import type { Output } from "../render/output.ts";
import { capitalised } from "../source/capitals.ts";
import { UserError } from "../user-error.ts";

/** A file that the project adds to the site, and what it comes from: "the output `partners`". */
export interface AddedFile {
  readonly owner: string;
  readonly output: Output;
}

/** Refuses a file that the project adds where another file, or the folder of one, is to be. */
export function refuseCollisions(added: readonly AddedFile[], others: readonly Pick<Output, "path">[]): void {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  const take = (path: string, owner: string): void => {
    files.set(folded(path), owner);
    for (const folder of foldersOf(path)) folders.set(folded(folder), owner);
  };
  for (const { path } of others) take(path, "rolespec itself");
  for (const { owner: self, output } of added) {
    const { path } = output;
    const asFolder = foldersOf(path).find((folder) => files.has(folded(folder)));
    const owner = files.get(folded(path)) ?? folders.get(folded(path)) ?? files.get(folded(asFolder ?? path));
    if (owner !== undefined && owner !== self) {
      throw new UserError(`${capitalised(self)} cannot make ${path}: ${owner} needs that place.`, {
        hint: "Give it another path, such as one in a folder of its own.",
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
