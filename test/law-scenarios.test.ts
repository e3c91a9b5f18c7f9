import { describe, expect, test } from "vitest";
import { judge, type VerdictWord } from "../src/law/judge.ts";
import { isExpected } from "./law/expected-verdict.ts";
import { readScenarios, scenarioEmployer, scenarioRole } from "./law/scenario-role.ts";

const scenarios = readScenarios();

describe.skipIf(scenarios === undefined)(
  "the scenarios of the fact sheet (skipped where ../shared/law is absent)",
  () => {
    test.each(scenarios ?? [])("$id $title", (scenario) => {
      const verdicts = judge(scenarioRole(scenario), scenarioEmployer(scenario), scenario.posting_date);
      const expected = scenario.expected.map(({ law, verdict }) => ({ law, verdict }));
      const said = (law: string): VerdictWord | undefined => verdicts.find((one) => one.law === law)?.verdict;
      const listed = new Set(expected.map(({ law }) => law));
      const found = expected.map(({ law }) => {
        const wanted = expected.find((one) => one.law === law)?.verdict ?? "";
        return { law, verdict: isExpected(wanted, said(law)) ? wanted : said(law) };
      });
      expect(found).toEqual(expected);
      if (scenario.unlisted_laws === "not_asserted") return;
      const others = verdicts.filter(({ law }) => !listed.has(law));
      const bearing = others.filter(({ verdict }) => ["pass", "fail", "risk"].includes(verdict));
      expect(bearing.map(({ law, verdict, reasons }) => ({ law, verdict, reasons }))).toEqual([]);
    });
  },
);
