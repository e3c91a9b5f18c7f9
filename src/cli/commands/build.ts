import { resolve } from "node:path";
import { isInShard, readShard } from "../../site/shard.ts";
import { writeShard } from "../../site/shards.ts";
import { UserError } from "../../user-error.ts";
import type { Call, Command, ExitCode } from "../command.ts";
import { finishBuild, finishOptions } from "../finish-build.ts";
import { makeOptions, type OpenBuild, openBuild } from "../open-build.ts";
import type { Terminal } from "../terminal.ts";

export const build: Command = {
  options: [
    ...makeOptions,
    ...finishOptions,
    {
      name: "shard",
      takes: "I/N",
      summary:
        "Do the work on the I-th of N shares of the roles, for `rolespec merge` to make the site of; needs --out DIR.",
    },
  ],
  least: 0,
  most: Number.POSITIVE_INFINITY,
  async run(call, terminal) {
    const written = call.values.get("shard");
    if (written !== undefined) return buildShard(written, call, terminal);
    const opened = await openBuild(call, terminal);
    return finishBuild(opened, opened.processor, call, terminal);
  },
};

/** Findings are reported once, by `merge`, which knows all roles: a shard fails only where the tool could not run. */
async function buildShard(written: string, call: Call, terminal: Terminal): Promise<ExitCode> {
  const shard = readShard(written);
  const out = call.values.get("out");
  if (out === undefined) throw new UserError("--shard needs --out DIR: the folder for this share of the work.");
  if (call.arguments.length > 0) throw new UserError("--shard shares out all roles.", { hint: "Leave the paths out." });
  const { sources, processor, plan }: OpenBuild = await openBuild(call, terminal);
  const own = sources.filter(({ path }) => isInShard(path, shard));
  const roles = await processor.run("check", own);
  const folder = resolve(terminal.folder, out);
  await writeShard(
    folder,
    { ...plan, ...shard },
    own.flatMap((source, at) => {
      const role = roles[at];
      return role === undefined ? [] : [[source, role] as const];
    }),
  );
  terminal.note(
    `Wrote shard ${written} with ${own.length} of ${sources.length} role${sources.length === 1 ? "" : "s"} into ${out}. When all are there: rolespec merge DIR… --out DIR.\n`,
  );
  return 0;
}
