import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/law/judge.ts";
import { bodyPay, type Scenario, scenarioEmployer, scenarioRole } from "./scenario-role.ts";

interface Dated extends Scenario {
  readonly updated?: string;
  readonly on?: string;
}

const file = fileURLToPath(new URL("../../../shared/law/us-scenarios-2.json", import.meta.url));
// The file is made for this shape; a field that is missing fails its scenario.
const all: readonly Dated[] = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Dated[]) : [];
const withPay = all.filter(({ pay_text }) => pay_text !== null);

/** Whether the law finds the pay as the expected verdict says: a scenario that fails for another duty still has its pay stated. */
function payAnswer(scenario: Dated, law: string): boolean | null | undefined {
  const { updated } = scenario;
  const role = {
    ...scenarioRole(scenario),
    ...(updated === undefined ? {} : { updated }),
    pay: bodyPay(scenario.pay_text ?? "", scenario.work_locations[0]),
  };
  const verdicts = judge(role, scenarioEmployer(scenario), scenario.on ?? scenario.posting_date);
  return verdicts.find((verdict) => verdict.law === law)?.duties.find(({ duty }) => duty === "pay")?.met;
}

/** What the pay of a scenario is worth, by its kind and the verdict that is expected. */
function expected(
  { pay_kind, title }: { readonly pay_kind: string; readonly title: string },
  verdict: string,
): unknown {
  if (verdict === "pass") return true;
  if (pay_kind === "link" || pay_kind === "open_top") return false;
  return verdict === "risk" && /range/.test(title) ? null : true;
}

describe.skipIf(withPay.length === 0)("pay in the scenarios of ../shared/law (skipped where they are absent)", () => {
  test.each(withPay.flatMap((scenario) => scenario.expected.map((each) => ({ scenario, ...each }))))(
    "$scenario.id $law: $scenario.title",
    ({ scenario, law, verdict }) => {
      const { pay_kind } = scenario as unknown as { readonly pay_kind: string };
      expect(payAnswer(scenario, law)).toBe(expected({ pay_kind, title: scenario.title }, verdict));
    },
  );
});
