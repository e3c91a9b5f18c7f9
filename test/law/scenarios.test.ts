import { describe, expect, test } from "vitest";
import { judge } from "../../src/core/judge.ts";
import { laws } from "../../src/law/laws.ts";
import { requiresNothing } from "../../src/law/requires-nothing.ts";
import { lawScenarios } from "../../src/law/scenarios/all.ts";
import { isDay } from "../../src/role/dates.ts";

const judged = [...new Set(laws.filter((law) => !requiresNothing(law)).map(({ id }) => id))];

describe("the dated scenarios of the law data", () => {
  test.each(lawScenarios)("$law on $on: $shows", ({ law, on, settings, text, expect: expected }) => {
    expect(isDay(on)).toBe(true);
    const found = judge(text, { on, settings }).find((verdict) => verdict.law === law);
    expect(found?.verdict, found?.reasons.join("\n")).toBe(expected);
  });

  test.each(judged)("%s has at least three: one that is well, one that is not, and its nearest edge", (id) => {
    const own = lawScenarios.filter(({ law }) => law === id);
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(new Set(own.map(({ expect: verdict }) => verdict)).size).toBeGreaterThanOrEqual(2);
  });

  test("are of laws that there are", () => {
    const ids = new Set(laws.map(({ id }) => id));
    expect(lawScenarios.filter(({ law }) => !ids.has(law))).toEqual([]);
  });
});
