/** Checks texts when their author pauses, one after the other, and each only in its latest state. */
export interface CheckQueue<T> {
  /** Has a text checked soon. */
  ask(uri: string): void;
  /** The result of the latest state of a text, at once where somebody waits for it. */
  latest(uri: string): Promise<T | undefined>;
  drop(uri: string): void;
}

/** How long an author has to pause, in milliseconds. */
const pause = 120;

/** A queue over a check. A check that fails is thrown to whoever waits for it. */
export function checkQueue<T>(check: (uri: string) => Promise<T | undefined>): CheckQueue<T> {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const results = new Map<string, Promise<T | undefined>>();
  const start = (uri: string): Promise<T | undefined> => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    const before = results.get(uri) ?? Promise.resolve(undefined);
    const result = before.then(
      () => check(uri),
      () => check(uri),
    );
    results.set(uri, result);
    return result;
  };
  return {
    ask(uri) {
      clearTimeout(waiting.get(uri));
      waiting.set(
        uri,
        setTimeout(() => void start(uri), pause),
      );
    },
    latest: (uri) => (waiting.has(uri) ? start(uri) : (results.get(uri) ?? start(uri))),
    drop(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      results.delete(uri);
    },
  };
}
