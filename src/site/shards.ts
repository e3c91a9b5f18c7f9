import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProcessedRole } from "../core/process-role.ts";
import type { RoleSource } from "../core/role-source.ts";
import type { Day } from "../role/role-spec.ts";
import { UserError } from "../user-error.ts";
import { digestOf } from "./digest.ts";
import { isAbsent } from "./is-absent.ts";
import { readProcessed, writeProcessed } from "./processed-text.ts";
import type { Shard } from "./shard.ts";
import { writeWhole } from "./write-whole.ts";

/** The file that `build --shard` writes into its folder, and `merge` reads: a head, then one line of JSON a role. */
const shardFile = "rolespec-shard.jsonl";

/** How the shards of a build were made. All shards that are put together have the same. */
export interface ShardPlan {
  /** The tool's version. */
  readonly version: string;
  readonly on: Day;
  /** What `--only` said. */
  readonly only?: string;
  /** What `--wrap` said. */
  readonly wrap?: number;
  /** Of all that roles are processed with: settings, templates, word rules. */
  readonly digest: string;
}

/** A role as a shard holds it, with a digest of what it was made from. */
interface ShardRole {
  readonly path: string;
  readonly source: string;
  /** The line of the processed role, read when it is asked for. */
  readonly line: string;
}

/** All shards of a build. */
export interface Shards extends ShardPlan {
  readonly roles: ReadonlyMap<string, ShardRole>;
}

/** Writes the roles of a shard into a folder. */
export async function writeShard(
  folder: string,
  head: ShardPlan & Shard,
  roles: readonly (readonly [RoleSource, ProcessedRole])[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lines = roles.map(
    ([source, role]) => `${JSON.stringify(source.path)}\t${digestOf(source)}\t${writeProcessed(role)}`,
  );
  await writeWhole(join(folder, shardFile), `${[JSON.stringify({ format: 1, ...head }), ...lines].join("\n")}\n`);
}

/** Reads the shards of a build from their folders. Ones that do not belong together, or of which one is missing, are a `UserError`. */
export async function readShards(folders: readonly string[]): Promise<Shards> {
  const shards = await Promise.all(folders.map(readShard));
  const [first] = shards;
  if (first === undefined) throw new UserError("merge needs the folders of shards.");
  const { index: _, count, ...plan } = first.head;
  const seen = new Map<number, string>();
  for (const { folder, head } of shards) {
    const { index, count: own, ...other } = head;
    if (digestOf(other) !== digestOf(plan) || own !== count) {
      throw new UserError(`The shards in ${first.folder} and ${folder} are not of the same build.`, {
        hint: "Build all shards with one version of the tool, the same settings, templates and options, and the same --on DAY.",
      });
    }
    const double = seen.get(index);
    if (double !== undefined)
      throw new UserError(`Shard ${index}/${count} is there twice: in ${double} and ${folder}.`);
    seen.set(index, folder);
  }
  const missing = Array.from({ length: count }, (__, at) => at + 1).filter((index) => !seen.has(index));
  if (missing.length > 0)
    throw new UserError(`Of ${count} shards ${missing.map((index) => `${index}/${count}`).join(", ")} is missing.`, {
      hint: "Name the folders of all shards: rolespec merge DIR… --out DIR.",
    });
  return { ...plan, roles: new Map(shards.flatMap(({ roles }) => roles.map((role) => [role.path, role] as const))) };
}

/** The processed role of a source, as its shard holds it. One that is missing, or was made from another text, is a `UserError`. */
export function roleFromShards({ roles }: Shards, source: RoleSource): ProcessedRole {
  const role = roles.get(source.path);
  if (role === undefined) throw new UserError(`${source.path} is in none of the shards.`, { hint: sameFiles });
  if (role.source !== digestOf(source))
    throw new UserError(`${source.path} is not the file that its shard was built from.`, { hint: sameFiles });
  return readProcessed(role.line);
}

const sameFiles = "Build the shards and merge them from the same commit.";

interface ReadShard {
  readonly folder: string;
  readonly head: ShardPlan & Shard;
  readonly roles: readonly ShardRole[];
}

async function readShard(folder: string): Promise<ReadShard> {
  const text = await readFile(join(folder, shardFile), "utf8").catch((error: unknown) => {
    if (!isAbsent(error)) throw error;
    throw new UserError(`${folder} holds no ${shardFile}.`, {
      hint: "Name folders that `rolespec build --shard I/N --out DIR` has written.",
    });
  });
  const [first = "", ...lines] = text.split("\n");
  const head = headOf(first);
  if (head === undefined || lines.pop() !== "")
    throw new UserError(`${join(folder, shardFile)} is not whole, or of another version of the tool.`, {
      hint: "Build this shard again.",
    });
  const roles = lines.map((each) => {
    const [path = '""', source = "", line = ""] = each.split("\t", 3);
    return { path: JSON.parse(path) as string, source, line };
  });
  return { folder, head, roles };
}

function headOf(line: string): (ShardPlan & Shard) | undefined {
  try {
    const { format, ...head } = JSON.parse(line) as ShardPlan & Shard & { readonly format?: unknown };
    return format === 1 && Number.isInteger(head.index) && Number.isInteger(head.count) ? head : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
