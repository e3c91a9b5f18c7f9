import { expect, test } from "vitest";
import { trials } from "./trials.ts";

test.each(trials)("nothing breaks in a short form of the trial $name", { timeout: 120_000 }, async ({ short, run }) => {
  const { tried, failed, failures } = await run(short);
  expect({ failed, failures }).toEqual({ failed: 0, failures: [] });
  expect(tried).toBeGreaterThanOrEqual(short);
});

test("every trial has a name of its own, and is tried more often by `npm run torture`", () => {
  expect(new Set(trials.map(({ name }) => name)).size).toBe(trials.length);
  for (const { full, short } of trials) expect(full).toBeGreaterThan(short);
});
