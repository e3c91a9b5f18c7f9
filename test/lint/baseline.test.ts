import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { type Baseline, type BaselineView, baselineOf, splitByBaseline } from "../../src/lint/baseline.ts";
import { readBaseline, writeBaseline } from "../../src/lint/baseline-format.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { sourceFile } from "../../src/source/source-file.ts";

/** Finds each "rockstar", and the opening fence where there is no pay. */
function view(texts: Readonly<Record<string, string>>, settings = ""): BaselineView {
  const diagnostics = Object.entries(texts).flatMap(([path, text]) => [
    ...[...text.matchAll(/rockstar|guru|too complex/gi)].map(({ index, 0: found }) =>
      finding(path, found === "too complex" ? "field/too-complex" : "hype/coded-title", index, found),
    ),
    ...(text.startsWith("---") && !text.includes("pay:") ? [finding(path, "pay/missing", 0, "---")] : []),
  ]);
  return {
    diagnostics,
    crashes: [],
    texts: new Map(Object.entries(texts).map(([path, text]) => [path, sourceFile(path, text)])),
    settings: readSettings(sourceFile("rolespec.yaml", settings)).settings,
  };
}

function finding(path: string, rule: Diagnostic["rule"], start: number, found: string): Diagnostic {
  return { path, rule, severity: "error", message: `Add pay for 2027.`, span: { start, end: start + found.length } };
}

const before =
  "---\ntitle: Nurse\n---\n\nWe need a rockstar to run the night ward.\n\n- Rockstar at the desk\n- Careful\n";
const baseline = baselineOf(view({ "a.md": before }));

function counts(text: string, known: Baseline = baseline): number {
  return splitByBaseline(known, view({ "a.md": text })).counting.length;
}

describe("a baseline", () => {
  test("covers all that was found when it was written", () => {
    expect(baseline).toHaveLength(3);
    expect(counts(before)).toBe(0);
  });

  test.each([
    ["text is added above", before.replace("We need", "Hello there.\n\nWe work at night.\n\nWe need")],
    ["a sentence is added before and after", before.replace(/We need.*ward\./, "We care. $& You do too.")],
    ["line ends change", before.replaceAll("\n", "\r\n")],
    ["a byte order mark comes", `\uFEFF${before}`],
    ["another fault beside them is fixed", before.replace("We need a", "You are a")],
    ["lines are indented", before.replaceAll("\n- ", "\n  - ")],
    ["a paragraph is broken anew", before.replace("a rockstar to run", "a\nrockstar to\nrun")],
    ["words are set in bold", before.replace("rockstar", "**rockstar**")],
    [
      "the blocks change places",
      "---\ntitle: Nurse\n---\n\n- Careful\n- Rockstar at the desk\n\nWe need a rockstar to run the night ward.",
    ],
    ["a list takes other marks", before.replaceAll("\n- ", "\n* ")],
    ["another field is added", before.replace("title: Nurse", "title: Night Nurse\nhours: 40")],
  ])("still covers them when %s", (_, text) => {
    expect(counts(text)).toBe(0);
  });

  test.each([
    ["the words themselves are others", before.replace("a rockstar", "a guru"), 1],
    ["the sentence around them is another", before.replace("We need a rockstar to run", "Be the rockstar of"), 1],
    ["the same words come in another place", `${before}\nBe our rockstar today.\n`, 1],
    ["a finding comes a second time, word for word", `${before}- Rockstar at the desk\n`, 1],
  ])("counts what is found when %s", (_, text, expected) => {
    expect(counts(text)).toBe(expected);
  });

  test("tells what is no longer found, and nothing of a role that cannot be read", () => {
    const fixed = before.replace("a rockstar", "someone");
    expect(splitByBaseline(baseline, view({ "a.md": fixed })).unneeded).toEqual([
      {
        path: "a.md",
        rule: "hype/coded-title",
        words: "rockstar",
        before: "We need a",
        after: "to run the night",
        occurrence: 1,
      },
    ]);
    expect(splitByBaseline(baseline, view({ "a.md": "too complex" })).unneeded).toEqual([]);
    expect(splitByBaseline(baseline, view({})).unneeded).toHaveLength(3);
  });

  test("covers neither what keeps a role from being read nor rules that are locked", () => {
    expect(baselineOf(view({ "a.md": "too complex" }))).toEqual([]);
    const locked = view({ "a.md": before }, "locked: [pay/*]");
    expect(baselineOf(locked).map(({ rule }) => rule)).not.toContain("pay/missing");
    expect(splitByBaseline(baseline, locked).counting.map(({ rule }) => rule)).toEqual(["pay/missing"]);
  });

  test("tells findings about what is missing by what they say, without the days in it", () => {
    expect(baseline.find(({ rule }) => rule === "pay/missing")?.words).toBe("Add pay for #.");
  });
});

describe("a baseline file", () => {
  test("gives back what was written, a line for each finding", () => {
    const text = writeBaseline(baseline);
    expect(readBaseline(text)).toEqual(baseline);
    expect(readBaseline(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(baseline);
    expect(text.split("\n").filter((line) => line.includes('"path"'))).toHaveLength(3);
  });

  test("is the same whatever the order of the findings", () => {
    expect(writeBaseline(baseline.toReversed())).toBe(writeBaseline(baseline));
    expect(writeBaseline([...baseline, ...baseline])).toBe(writeBaseline(baseline));
  });

  test.each([
    "",
    "{}",
    "[]",
    '{"format": 2, "baseline": []}',
    `{"format": 1, "baseline": [{"path": "a.md"}]}`,
    "<<<<<<< HEAD",
  ])("is not read out of %j", (text) => {
    expect(readBaseline(text)).toBeUndefined();
  });

  test("may be empty", () => {
    expect(readBaseline(writeBaseline([]))).toEqual([]);
  });
});
