import { describe, expect, test } from "vitest";
import { judgedDay } from "../../src/core/judged-day.ts";
import { UserError } from "../../src/user-error.ts";

describe("the day of judging that a program passes in", () => {
  test("is taken where it is one", () => {
    expect(judgedDay("2026-11-22")).toBe("2026-11-22");
  });

  test.each([
    ["not there", undefined],
    ["a date", new Date(0)],
    ["a moment", "2026-11-22T00:00:00Z"],
    ["no day of any month", "2026-02-30"],
  ])("is asked for in one sentence where it is %s", (_, on) => {
    expect(() => Reflect.apply(judgedDay, undefined, [on])).toThrow(UserError);
  });
});
