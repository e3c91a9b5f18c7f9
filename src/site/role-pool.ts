import { Worker } from "node:worker_threads";
import type { RoleSource } from "../core/role-source.ts";
import type { RoleWork, WorkPlan } from "./role-work.ts";
import { errorOf, type RoleJob, type RoleResult } from "./worker-messages.ts";

/** The threads that do work on roles. They are started as they are needed, and end with `close`. */
export interface RolePool {
  /** Does the work on every role. The results come in the order of the roles, whichever thread was first. */
  run<W extends keyof RoleWork>(work: W, sources: readonly RoleSource[]): Promise<readonly RoleWork[W][]>;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** The compiled `role-worker.js`. */
  readonly entry: URL;
  readonly plan: WorkPlan;
  readonly mostThreads: number;
  /** What comes of a role that takes more memory than a thread may have. */
  giveUp<W extends keyof RoleWork>(work: W, source: RoleSource, problem: string): RoleWork[W];
}

/** Several times of what the largest posting takes that is read at all. */
const mostGigabytes = 1;
/** One job is at work, and the next is there already when it is done. */
const mostGiven = 2;

/** Opens a pool of threads that all work by the same plan. */
export function openPool({ entry, plan, mostThreads, giveUp }: PoolOptions): RolePool {
  const idle: Worker[] = [];
  const options = { workerData: plan, resourceLimits: { maxOldGenerationSizeMb: mostGigabytes * 1_024 } };
  const take = (): Worker => idle.pop() ?? new Worker(entry, options);
  return {
    async run<W extends keyof RoleWork>(work: W, sources: readonly RoleSource[]) {
      const problem = `takes more than ${mostGigabytes} GB of memory to check`;
      const values = new Map<number, RoleWork[W]>();
      const failures = new Map<number, Error>();
      const waiting = sources.map((_, index) => index);
      const settle = (result: RoleResult): void => {
        if ("value" in result) values.set(result.index, result.value as RoleWork[W]);
        else {
          failures.set(result.index, errorOf(result.failure));
          // What comes after a failure is of no use any more.
          waiting.length = 0;
        }
      };
      const next = (): RoleJob | undefined => {
        const index = waiting.shift();
        const source = index === undefined ? undefined : sources[index];
        return index === undefined || source === undefined ? undefined : { index, work, source };
      };
      const serve = async (): Promise<void> => {
        for (let isOver = false; !isOver; ) {
          const worker = take();
          const [lost, ...unseen] = await employ(worker, { next, settle });
          isOver = lost === undefined;
          if (lost === undefined) idle.push(worker);
          else settle({ index: lost.index, value: giveUp(work, lost.source, problem) });
          waiting.unshift(...unseen.map(({ index }) => index));
        }
      };
      await Promise.all(Array.from({ length: Math.min(mostThreads, sources.length) }, serve));
      const [first] = [...failures].toSorted(([a], [b]) => a - b);
      if (first !== undefined) throw first[1];
      return sources.map((_, index) => values.get(index) as RoleWork[W]);
    },
    async close() {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

interface Work {
  /** The next job; undefined where there is none left. */
  next(): RoleJob | undefined;
  settle(result: RoleResult): void;
}

/**
 * Gives a thread one job after the other until there are none left. The result is empty, or holds the jobs that a thread was left with
 * whose memory was too small, the one at work first.
 */
function employ(worker: Worker, { next, settle }: Work): Promise<readonly RoleJob[]> {
  return new Promise((resolve, reject) => {
    const open: RoleJob[] = [];
    const end = (): void => {
      worker.off("message", take);
      worker.off("error", stop);
      worker.unref();
      resolve(open);
    };
    const give = (): void => {
      while (open.length < mostGiven) {
        const job = next();
        if (job === undefined) break;
        open.push(job);
        worker.postMessage(job);
      }
      if (open.length === 0) end();
    };
    const take = (result: RoleResult): void => {
      open.shift();
      settle(result);
      give();
    };
    const stop = (error: Error): void => {
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") end();
      else reject(error);
    };
    worker.ref();
    worker.on("message", take);
    worker.on("error", stop);
    give();
  });
}
