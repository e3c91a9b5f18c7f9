/** What came of a trial. */
export interface Outcome {
  readonly tried: number;
  readonly failed: number;
  /** What failed, a sentence each; the first few are enough. */
  readonly failures: readonly string[];
}

/** A way of trying to break the tool, as often as it is told. Trials are seeded, so that a failure can be repeated. */
export interface Trial {
  readonly name: string;
  /** How often at least it is tried by `npm run torture`. */
  readonly full: number;
  /** How often it is tried in `npm test`. */
  readonly short: number;
  run(count: number): Outcome | Promise<Outcome>;
}

/** The outcome of a list in which what held is an empty text, and what failed a sentence. */
export function outcomeOf(results: readonly string[]): Outcome {
  const failures = results.filter((result) => result !== "");
  return { tried: results.length, failed: failures.length, failures: failures.slice(0, 10) };
}

/** So many items, spread evenly over a list, or all of them. */
export function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (count >= items.length) return items;
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]).filter(
    (item) => item !== undefined,
  );
}

/** The message of an error and where it was thrown. */
export function shortTrace(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message).slice(0, 600).split("\n").slice(0, 4).join("\n");
}
