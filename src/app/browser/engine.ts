import type { CallName, Calls } from "../protocol.ts";

/** What answers the calls of the page. */
export interface Engine {
  ask<Name extends CallName>(name: Name, ask: Calls[Name]["ask"]): Promise<Calls[Name]["answer"]>;
}

/** A text that keeps the checker busy for longer is not worth waiting for. */
const mostMilliseconds = 20_000;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (problem: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** An engine in a worker, which is begun anew when it does not answer. */
export function workerEngine(start: () => Worker): Engine {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();
  const giveUp = (problem: string): void => {
    worker?.terminate();
    worker = undefined;
    for (const [id, { reject, timer }] of waiting) {
      clearTimeout(timer);
      waiting.delete(id);
      reject(new Error(problem));
    }
  };
  const begin = (): Worker => {
    const begun = start();
    begun.addEventListener("message", ({ data }) => {
      const asked = waiting.get(data.id);
      if (asked === undefined) return;
      clearTimeout(asked.timer);
      waiting.delete(data.id);
      if (data.problem === undefined) asked.resolve(data.answer as never);
      else asked.reject(new Error(data.problem));
    });
    begun.addEventListener("error", (event) => giveUp(event.message || "The checker stopped."));
    return begun;
  };
  return {
    ask: (name, ask) => {
      worker ??= begin();
      const id = ++count;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => giveUp("The text took too long to check. Shorten it, or check it in parts."),
          mostMilliseconds,
        );
        waiting.set(id, { resolve, reject, timer });
        worker?.postMessage({ id, name, ask });
      });
    },
  };
}
