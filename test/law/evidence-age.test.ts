import { describe, expect, test } from "vitest";
import { lintRole } from "../../src/core/lint-role.ts";
import type { Verdict } from "../../src/law/judge.ts";
import { ageOf } from "../../src/law/law-source.ts";

const posting = (day: string): string =>
  `---\ntitle: Nurse\nposted: ${day}\nlocations: Denver, CO, US\n---\n\nYou care for children.\n`;

async function lawOn(day: string, law: string): Promise<Verdict | undefined> {
  const { verdicts } = await lintRole(posting(day), { on: day, settings: "employer: { employees: { US-CO: 20 } }" });
  return verdicts.find((verdict) => verdict.law === law);
}

describe("the age of the evidence", () => {
  test.each([
    ["fresh", "2027-03-01"],
    ["old", "2027-03-02"],
    ["old", "2027-12-01"],
    ["stale", "2027-12-02"],
  ])("is %s on %s for a source that was looked up on 2026-12-01", (age, on) => {
    expect(ageOf({ checked: "2026-12-01" }, on)).toBe(age);
  });

  test("turns an error into a risk by itself after a year, and says so", async () => {
    expect((await lawOn("2027-11-20", "US-CO"))?.verdict).toBe("fail");
    const stale = await lawOn("2028-03-01", "US-CO");
    expect(stale?.verdict).toBe("risk");
    expect(stale?.reasons.at(-1)).toMatch(/last checked on \d{4}-\d\d-\d\d, more than a year before 2028-03-01/);
  });

  test("is told in every report as a finding of its own", async () => {
    const rulesOn = async (day: string): Promise<readonly string[]> =>
      (await lintRole(posting(day), { on: day })).diagnostics.map(({ rule }) => rule);
    expect(await rulesOn("2026-12-15")).not.toContain("law/old-evidence");
    expect(await rulesOn("2027-06-15")).toContain("law/old-evidence");
  });
});
