import { resolve } from "node:path";
import type { Processor } from "../../site/processor.ts";
import type { RoleWork } from "../../site/role-work.ts";
import { readShards, roleFromShards, type Shards } from "../../site/shards.ts";
import { UserError } from "../../user-error.ts";
import type { Call, Command } from "../command.ts";
import { finishBuild, finishOptions } from "../finish-build.ts";
import { type OpenBuild, openBuild } from "../open-build.ts";

export const merge: Command = {
  options: finishOptions,
  least: 1,
  most: Number.POSITIVE_INFINITY,
  async run(call, terminal) {
    const shards = await readShards(call.arguments.map((folder) => resolve(terminal.folder, folder)));
    const opened = await openBuild(callOf(shards, call), terminal);
    refuseOthers(shards, opened);
    return finishBuild(opened, processorOf(shards, opened.processor), call, terminal);
  },
};

/** The call that would have built the whole site at once. */
function callOf({ on, only, wrap }: Shards, call: Call): Call {
  const said = { on, only, wrap: wrap === undefined ? undefined : String(wrap) };
  const values = Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { ...call, arguments: [], values: new Map([...call.values, ...values]) };
}

function refuseOthers(shards: Shards, { plan, sources }: OpenBuild): void {
  if (shards.version !== plan.version || shards.digest !== plan.digest)
    throw new UserError(
      "The shards were built with another version of the tool, or with other settings or templates.",
      {
        hint: "Build the shards and merge them from the same commit, with the same version.",
      },
    );
  const here = new Set(sources.map(({ path }) => path));
  const gone = [...shards.roles.keys()].find((path) => !here.has(path));
  if (gone !== undefined)
    throw new UserError(`${gone} is in a shard, but not among the roles here.`, {
      hint: "Build the shards and merge them from the same commit.",
    });
}

/** Takes the checked roles from the shards, and does everything else here. */
function processorOf(shards: Shards, here: Processor): Processor {
  return {
    ...here,
    async run<W extends keyof RoleWork>(work: W, sources: Parameters<Processor["run"]>[1]) {
      if (work !== "check") return here.run(work, sources);
      const checked: readonly RoleWork[keyof RoleWork][] = sources.map((source) => roleFromShards(shards, source));
      return checked as readonly RoleWork[W][];
    },
  };
}
