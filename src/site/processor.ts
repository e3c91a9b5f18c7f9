import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { RunContext } from "../core/process-role.ts";
import type { RoleSource } from "../core/role-source.ts";
import type { RenderingPlan } from "./open-renderer.ts";
import { openPool } from "./role-pool.ts";
import { doWork, givenUpWork, type RoleWork } from "./role-work.ts";

/** Does the work on roles, here or in other threads: the results are the same, in the order of the roles. */
export interface Processor {
  run<W extends keyof RoleWork>(work: W, sources: readonly RoleSource[]): Promise<readonly RoleWork[W][]>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** A longer role may take much memory, and is given to a thread that can be ended without ending the run. */
const longRole = 64_000;
/** To start a thread takes as long as to check some twenty roles. */
const manyRoles = 60;
/** Each thread loads the tool anew. */
const mostThreads = 8;

/** Beside this file where the tool is compiled or packed. The sources as they are, in tests, have no compiled threads. */
const entry = new URL("./role-worker.js", import.meta.url);

/** What the threads of a processor are opened with, besides what its context holds as data. */
export interface ProcessorOptions {
  /** In or above it, dictionaries may be installed. */
  readonly folder: string;
  /** What the renderer of the context was made of. */
  readonly rendering?: RenderingPlan;
}

/** The processor of a run: long roles, and roles of which there are many, go to threads. */
export function openProcessor(runContext: RunContext, { folder, rendering }: ProcessorOptions): Processor {
  const { settings, alex, wordRules, on } = runContext;
  const hasThreads = existsSync(entry);
  const here = processHere(runContext);
  const pool = openPool({
    entry,
    plan: {
      settings,
      alex,
      on,
      folder,
      ...(wordRules !== undefined && { wordRules }),
      ...(rendering !== undefined && { rendering }),
    },
    mostThreads: Math.min(mostThreads, availableParallelism()),
    giveUp: (work, source, problem) => givenUpWork(work, source, { runContext, problem }),
  });
  return {
    async run<W extends keyof RoleWork>(work: W, sources: readonly RoleSource[]) {
      const isElsewhere = ({ text }: RoleSource): boolean =>
        hasThreads && (sources.length >= manyRoles || text.length >= longRole);
      const [there, own] = await Promise.all([
        pool.run(work, sources.filter(isElsewhere)),
        here.run(
          work,
          sources.filter((source) => !isElsewhere(source)),
        ),
      ]);
      const rest = { there: there.values(), own: own.values() };
      return sources.map((source) => (isElsewhere(source) ? rest.there : rest.own).next().value as RoleWork[W]);
    },
    close: () => pool.close(),
  };
}

/** A processor without threads. */
export function processHere(runContext: RunContext): Processor {
  return {
    run: async (work, sources) => sources.map((source) => doWork(work, source, runContext)),
    close: () => Promise.resolve(),
  };
}
