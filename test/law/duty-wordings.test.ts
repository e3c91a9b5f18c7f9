import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintRole } from "../../src/core/lint-role.ts";

/** A wording of the sheet, and how the law takes it: as enough, as not enough, or as open. */
interface Wording {
  readonly law: string;
  readonly duty: string;
  readonly want: "met" | "unmet" | "open";
  readonly ben?: string;
  readonly other?: string;
  readonly deadline?: string;
}

const sheet = "../shared/law/us-wordings.json";
const wordings: readonly Wording[] = existsSync(sheet) ? JSON.parse(readFileSync(sheet, "utf8")) : [];
const beside = wordings.filter(({ duty }) => duty !== "pay");

describe.skipIf(beside.length === 0)("wordings beside the pay (skipped where ../shared/law is absent)", () => {
  test.each(beside.map((wording) => [wording.ben ?? wording.other ?? wording.deadline ?? "", wording] as const))(
    "%s",
    async (_, wording) => {
      expect(await answerTo(wording)).toBe(wording.want);
    },
  );
});

async function answerTo({ law, duty, ben, other, deadline }: Wording): Promise<string> {
  const text = [
    "---",
    "title: Platform Engineer",
    "posted: 2026-11-20",
    "locations: Denver, CO, US",
    "pay: $80,000 - $95,000 per year",
    `benefits: ${JSON.stringify(ben ?? "Health insurance, 401(k), 15 days of paid leave")}`,
    ...(other === undefined ? [] : [`other-pay: ${JSON.stringify(other)}`]),
    ...(deadline === undefined ? ["closes: 2027-01-15"] : []),
    "apply: https://acme.example/apply",
    "---",
    "",
    "You run the platform that forty engineers deploy to every day.",
    "",
    ...(deadline === undefined ? [] : ["## How to apply", "", deadline]),
  ].join("\n");
  const { verdicts } = await lintRole(text, {
    on: "2026-11-30",
    settings: "employer: { name: Acme, employees: { US-CO: 20 } }",
  });
  const met = verdicts.find((verdict) => verdict.law === law)?.duties.find((one) => one.duty === duty)?.met;
  return met === null ? "open" : met === true ? "met" : "unmet";
}
