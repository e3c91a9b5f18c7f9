import { hashOf } from "../source/hash.ts";
import { UserError } from "../user-error.ts";

/** One of several parts into which the roles are split, so that machines can share the work. Counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/5`. */
export function readShard(written: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new UserError(`--shard takes a part and the number of parts, like 2/5, not "${written}".`);
}

/** Whether a path belongs to a shard. Each path belongs to one, whatever other files there are. */
export function isInShard(path: string, { index, count }: Shard): boolean {
  return hashOf(path) % count === index - 1;
}
