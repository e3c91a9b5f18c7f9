import { expect, test } from "vitest";
import type { Verdict } from "../../src/law/judge.ts";
import { leaveOut } from "../../src/law/leave-out.ts";

const verdict = (law: string): Verdict => ({
  law,
  jurisdiction: "US",
  verdict: "fail",
  reasons: ["No pay."],
  duties: [],
  missingFacts: [],
  citation: "",
  checked: "2026-11-22",
  url: "",
});

test("a law that the settings leave out keeps its verdict's place and says so", () => {
  const verdicts = leaveOut([verdict("US-CO"), verdict("EU-PTD-5"), verdict("US-CA")], ["EU-*", "US-CA"]);
  expect(verdicts.map((one) => [one.law, one.verdict])).toEqual([
    ["US-CO", "fail"],
    ["EU-PTD-5", "out-of-scope"],
    ["US-CA", "out-of-scope"],
  ]);
  expect(verdicts[1]?.reasons).toEqual(["The settings of this project leave this law out."]);
});
