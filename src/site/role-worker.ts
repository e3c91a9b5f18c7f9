import { parentPort, workerData } from "node:worker_threads";
import { UserError } from "../user-error.ts";
import { doWork, openPlan, type WorkPlan } from "./role-work.ts";
import type { RoleJob, RoleResult } from "./worker-messages.ts";

/** The file that a thread of the pool runs: it opens the plan that it is given, and does one job after the other. */
const port = parentPort;
if (port === null) throw new Error("This file is run as a thread of `role-pool.ts`.");

const opening = openPlan(workerData as WorkPlan);

port.on("message", ({ index, work, source }: RoleJob) => {
  opening
    .then((runContext): RoleResult => ({ index, value: doWork(work, source, runContext) }))
    .catch((error: unknown): RoleResult => ({ index, failure: failureOf(error) }))
    .then((result) => port.postMessage(result));
});

/** An error loses its class on the way to another thread. */
function failureOf(error: unknown): Extract<RoleResult, { failure: unknown }>["failure"] {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack, cause } = error;
  return {
    message,
    ...(stack !== undefined && { stack }),
    ...(cause instanceof Error && { cause: cause.message }),
    ...(error instanceof UserError && {
      isUserError: true as const,
      ...(error.hint !== undefined && { hint: error.hint }),
    }),
  };
}
