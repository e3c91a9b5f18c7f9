import process from "node:process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grounds } from "../../src/audit/judge-role.ts";
import { judgeOn, openDuties, solve } from "../../src/audit/solve.ts";
import { type EditContext, editFor, type SolveEdit } from "../../src/audit/solve-edits.ts";
import { lintRole } from "../../src/core/lint-role.ts";
import { readRole } from "../../src/core/read-role.ts";
import type { DutyName } from "../../src/law/duties.ts";
import type { RoleSpec } from "../../src/role/role-spec.ts";

/** 300 in the long trial: `SOLVE_TRIALS=300 npx vitest run --project house test/audit/solve.test.ts`. */
const trials = Number(process.env["SOLVE_TRIALS"] ?? 24);

const duties: readonly DutyName[] = [
  ...(["pay", "benefits", "other-pay", "deadline", "how-to-apply", "job-description", "vacancy-statement"] as const),
  ...(["ai-statement", "fair-chance-statement", "contractor-statement", "french-text", "wording"] as const),
];

const triples = fc.record({
  places: fc.constantFrom(
    "locations: Denver, CO, US",
    "locations: Seattle, WA, US\nremote-from: US\nworkplace: hybrid or remote",
    "locations: [New York, NY, US, Chicago, IL, US]",
    "locations: Toronto, Ontario, Canada",
    "locations: Wien, AT",
    "locations: Los Angeles, CA, US",
    "locations: Montréal, Québec, Canada",
    "workplace: remote\nremote-from: [US-CA, US-NJ, CA-ON]",
  ),
  pay: fc.constantFrom("", "pay: Competitive", "pay: from $80,000 per year", "pay: CAD 50,000 - 150,000 per year"),
  closes: fc.constantFrom("", "closes: 2027-03-01"),
  benefits: fc.constantFrom("", "benefits: Great benefits and more"),
  body: fc.constantFrom(
    "You plan the work of the team.",
    "We look for a young team player under 35.",
    "Applicants with a criminal record need not apply. Send us your salary history.",
  ),
  total: fc.constantFrom(3, 20, 200),
  federal: fc.boolean(),
  on: fc.constantFrom("2025-03-01", "2026-11-30", "2027-02-01"),
});

interface Triple {
  readonly role: RoleSpec;
  readonly grounds: Grounds;
}

/** Random roles with something open, always the same. */
const failing: readonly Triple[] = fc
  .sample(triples, { seed: 14, numRuns: trials * 3 })
  .map(({ places, pay, closes, benefits, body, total, federal, on }) => {
    const fields = [`title: Planner`, `posted: ${on}`, places, pay, closes, benefits].filter((line) => line !== "");
    const role = readRole(`---\n${fields.join("\n")}\n---\n\n${body}\n`);
    const employer = { employees: { total }, contractors: {}, federalContractor: federal };
    return { role, grounds: { employer, skippedLaws: [], on } };
  })
  .filter(({ role, grounds }) => openDuties(judgeOn(role, grounds)).length > 0)
  .slice(0, trials);

function openAfter({ role, grounds }: Triple, edits: readonly SolveEdit[]): number {
  return openDuties(
    judgeOn(
      edits.reduce((edited, { assume }) => assume(edited), role),
      grounds,
    ),
  ).length;
}

function choices<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => choices(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

function contextFor({ role, grounds }: Triple): EditContext {
  const words = judgeOn(role, grounds).flatMap(({ wordings = [] }) => wordings.flatMap((one) => one.words));
  const fairChance =
    "We consider qualified applicants with arrest or conviction records as required by the Los Angeles County Fair Chance Ordinance and the California Fair Chance Act.";
  return { on: grounds.on, payTest: "pay", words: [...new Set(words)], fairChance };
}

describe("the smallest edits", () => {
  test("there are enough failing triples to try", () => {
    expect(failing).toHaveLength(trials);
  });

  test.each(failing.map((triple, index) => ({ index, triple })))(
    "of failing triple $index leave nothing open that any edit could settle, and no fewer do",
    ({ triple, index }) => {
      const { edits } = solve(triple.role, triple.grounds);
      const context = contextFor(triple);
      // Meeting one duty may open another, so what the solution names is tried besides what is open.
      const open = [...openDuties(judgeOn(triple.role, triple.grounds)), ...edits].map(({ duty }) => duty);
      // Edits for what is not open are tried too, a few others each time, since one duty may free from another.
      const tried = duties.filter((duty, at) => open.includes(duty) || (at + index) % 4 === 0);
      const all = tried.map((duty) => editFor(duty, context));
      const least = openAfter(triple, all);
      const chosen = all.filter(({ duty }) => edits.some((edit) => edit.duty === duty));
      expect(chosen).toHaveLength(edits.length);
      expect(openAfter(triple, chosen)).toBe(least);
      const fewer = edits.length === 0 ? [] : choices(all, edits.length - 1);
      expect(fewer.filter((some) => openAfter(triple, some) <= least)).toEqual([]);
    },
    120_000,
  );
});

describe("a gap", () => {
  const [, text] = ["", "---\ntitle: Planner\nposted: 2026-11-30\nlocations: Denver, CO, US\n---\n\nYou plan.\n"];

  test("is never a figure, and keeps the role from being published until it is filled in", async () => {
    const role = readRole(text);
    const grounds = { employer: { employees: { total: 20 }, contractors: {} }, skippedLaws: [], on: "2026-11-30" };
    const lines = solve(role, grounds).edits.flatMap(({ line }) => line ?? []);
    expect(lines.map((line) => line.slice(0, line.indexOf(":")))).toEqual(["pay", "benefits", "closes", "apply"]);
    for (const line of lines) {
      expect(line).not.toMatch(/\d/);
      const { diagnostics } = await lintRole(text.replace("---\n", `---\n${line}\n`), { on: "2026-11-30" });
      const name = line.slice(0, line.indexOf(":"));
      const errors = diagnostics.filter(({ severity, span }) => severity === "error" && span.start < line.length + 8);
      expect(errors, name).not.toEqual([]);
    }
  });
});
