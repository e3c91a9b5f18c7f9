import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { RoleSource } from "../core/role-source.ts";
import { decode } from "../source/decode.ts";
import { UserError } from "../user-error.ts";
import type { Processor } from "./processor.ts";
import { writeWhole } from "./write-whole.ts";

/** A role whose safe fixes change its text. */
export interface FixedRole {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** The safe fixes of a site. */
export interface SiteFixes {
  readonly fixed: readonly FixedRole[];
  /** The paths of roles whose fixes take too long to find. */
  readonly late: readonly string[];
}

/** The roles that have safe fixes, with their texts before and after. Nothing is written. */
export async function fixSite(sources: readonly RoleSource[], processor: Processor): Promise<SiteFixes> {
  const results = (await processor.run("fix", sources)).map((result, index) => ({ result, source: sources[index] }));
  return {
    fixed: results.flatMap(({ result, source }) =>
      result === undefined || source === undefined || result.text === source.text
        ? []
        : [{ path: source.path, before: source.text, after: result.text, count: result.count }],
    ),
    late: results.flatMap(({ result, source }) => (result === undefined && source !== undefined ? [source.path] : [])),
  };
}

/** Writes a fixed role in place of the file: whole or not at all, and only if the file is still what was read. */
export async function writeFixedRole(root: string, { path, before, after }: FixedRole): Promise<void> {
  const file = resolve(root, path);
  const bytes = await readFile(file);
  // Another run has fixed it at the same time.
  if (Buffer.from(after, "utf8").equals(bytes)) return;
  if (decode(bytes) !== before || !Buffer.from(before, "utf8").equals(bytes)) {
    throw new UserError(`${path} is not fixed: it has changed meanwhile, or is not saved as UTF-8.`);
  }
  await writeWhole(file, after).catch((error: unknown) => {
    throw new UserError(`${path} cannot be written; it is left as it was.`, {
      cause: error,
      hint: "Check that you may write there.",
    });
  });
}
