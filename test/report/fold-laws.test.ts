import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { foldLaws } from "../../src/report/fold-laws.ts";

const finding = (law: string, over: Partial<Diagnostic> = {}): Diagnostic => ({
  path: "roles/nurse.md",
  rule: "law/pay",
  severity: "error",
  span: { start: 0, end: 3 },
  message: `Somewhere (${law}): No pay is stated. Add it.`,
  law,
  citation: `Act ${law}`,
  url: "https://laws.example/",
  ...over,
});

test("four laws that say the same of one place are one finding that names them all", () => {
  expect(foldLaws(["A", "B", "C", "D"].map((law) => finding(law)))).toEqual([
    {
      path: "roles/nurse.md",
      rule: "law/pay",
      severity: "error",
      span: { start: 0, end: 3 },
      message:
        "No pay is stated. Add it. 4 laws say so: Somewhere (A), Somewhere (B), Somewhere (C), Somewhere (D). `rolespec explain roles/nurse.md` shows each with its source.",
    },
  ]);
});

test.each<[string, readonly Diagnostic[]]>([
  ["three laws keep their sources", ["A", "B", "C"].map((law) => finding(law))],
  ["other severities", ["A", "B", "C"].flatMap((law) => [finding(law), finding(law, { severity: "warning" })])],
  ["other places", ["A", "B", "C"].flatMap((law) => [finding(law), finding(law, { span: { start: 9, end: 12 } })])],
  ["other files", ["A", "B", "C"].flatMap((law) => [finding(law), finding(law, { path: "roles/cook.md" })])],
  [
    "findings of no law, however alike",
    Array.from({ length: 5 }, () => {
      const { law: _, ...rest } = finding("A");
      return { ...rest, message: "Say more (A): like this." };
    }),
  ],
])("stays apart: %s", (_, findings) => {
  expect(foldLaws(findings)).toHaveLength(findings.length);
});
