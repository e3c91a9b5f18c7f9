import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { subjectIn } from "./posting.ts";

interface Wording {
  readonly law: string;
  readonly duty: string;
  readonly want: "met" | "unmet" | "open";
  readonly pay: string;
  readonly loc: string;
}

const file = fileURLToPath(new URL("../../../shared/law/us-wordings.json", import.meta.url));
// The file is made for this shape; a field that is missing fails its case.
const all: readonly Wording[] = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Wording[]) : [];
const wordings = all.filter(({ duty }) => duty === "pay");

function answer({ law, pay, loc }: Wording): string {
  const fields = ["posted: 2026-11-16", "employment: full-time", "workplace: onsite", `locations: ${loc}`];
  const body = `## What you bring\n\nTwo years in a similar job.\n\n## Compensation\n\n${pay}\n\n## Benefits\n\nHealth insurance.`;
  const employees = { total: 300, "US-CO": 50, "US-NY": 50, "US-NY-NYC": 50, "US-NJ": 50, "US-VT": 50, "US-WA": 50 };
  const { verdicts } = subjectIn(body, { fields, employees, on: "2026-11-30" });
  const duty = verdicts.find((verdict) => verdict.law === law)?.duties.find((one) => one.duty === "pay");
  return duty === undefined ? "none" : duty.met === null ? "open" : duty.met ? "met" : "unmet";
}

describe.skipIf(wordings.length === 0)("the wordings of pay in ../shared/law (skipped where they are absent)", () => {
  const results = wordings.map((wording) => ({ ...wording, got: answer(wording) }));
  const wrong = results.filter(({ want, got }) => want !== got);

  test("at least 97 % come out as written", () => {
    const lines = wrong.map(({ law, pay, want, got }) => `${law}: ${pay}: ${got} instead of ${want}`);
    expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(Math.floor(results.length * 0.03));
  });

  test("no wording passes falsely", () => {
    expect(wrong.filter(({ got }) => got === "met").map(({ law, pay }) => `${law}: ${pay}`)).toEqual([]);
  });
});
