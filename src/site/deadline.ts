import process from "node:process";
import { createContext, Script } from "node:vm";

/** What came of a piece of work that may take only so long. */
export type Timed<T> = { readonly kind: "done"; readonly value: T } | { readonly kind: "late" };

const place = createContext({ work: undefined as unknown });
const script = new Script("work()");

/** How much longer work may take by the clock on a machine that is busy with other things. */
const mostPatience = 5;

/** Does synchronous work, and stops it in the midst once it has taken so many seconds. What it throws is thrown. */
export function withinDeadline<T>(work: () => T, seconds: number): Timed<T> {
  const start = process.cpuUsage();
  const first = attempt(work, seconds);
  const { user, system } = process.cpuUsage(start);
  const wasStarved = (user + system) / 1_000_000 < seconds / 2;
  return first.kind === "late" && wasStarved ? attempt(work, seconds * mostPatience) : first;
}

function attempt<T>(work: () => T, seconds: number): Timed<T> {
  let value: { readonly it: T } | undefined;
  Object.assign(place, {
    work: () => {
      value = { it: work() };
    },
  });
  try {
    script.runInContext(place, { timeout: Math.ceil(seconds * 1_000) });
  } catch (error) {
    if (isTimeout(error)) return { kind: "late" };
    throw error;
  } finally {
    Object.assign(place, { work: undefined });
  }
  if (value === undefined) throw new Error("The work ended without a result.");
  return { kind: "done", value: value.it };
}

/** An error of the other context is not an `Error` of this one. */
function isTimeout(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
