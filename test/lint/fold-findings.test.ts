import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { foldFindings } from "../../src/lint/fold-findings.ts";

const finding = (
  rule: Diagnostic["rule"],
  start: number,
  end: number,
  severity: Diagnostic["severity"],
  law?: string,
): Diagnostic => ({
  path: "a.md",
  rule,
  severity,
  message: "",
  span: { start, end },
  ...(law === undefined ? {} : { law }),
});

describe("findings of one thing", () => {
  const byLaw = finding("law/sex", 10, 18, "warning", "US-T7-AD");

  test.each([
    ["a rule of words at the same place is folded into the law", finding("sex/gendered-title", 10, 18, "warning"), 1],
    ["so is one that overlaps", finding("inclusive/slave", 8, 12, "info"), 1],
    ["one beside it is not", finding("sex/gendered-title", 18, 25, "warning"), 2],
    ["one of another matter is not", finding("readability/wordy", 10, 18, "info"), 2],
  ])("%s", (_, other, count) => {
    expect(foldFindings([byLaw, other])).toHaveLength(count);
    expect(foldFindings([byLaw, other])).toContain(byLaw);
  });

  test("a rule that weighs the words more than the law speaks for both", () => {
    expect(foldFindings([byLaw, finding("sex/gendered-title", 10, 18, "error")])).toEqual([
      finding("sex/gendered-title", 10, 18, "error", "US-T7-AD"),
    ]);
  });

  test.each([
    ["the heavier of two rules of words speaks", finding("hype/coded-title", 12, 16, "error")],
    ["of equal ones the longer speaks", finding("culture/hustle", 8, 18, "warning")],
    ["of equal and equally long ones the first by name", finding("age/youthful", 10, 18, "warning")],
  ])("%s", (_, speaker) => {
    const folded = finding("race/loaded-idiom", 10, 18, "warning");
    expect(foldFindings([folded, speaker])).toEqual([speaker]);
    expect(foldFindings([speaker, folded])).toEqual([speaker]);
  });
});
