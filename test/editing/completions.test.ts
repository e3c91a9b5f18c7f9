import { describe, expect, test } from "vitest";
import { completionsAt } from "../../src/editing/completions.ts";
import type { TextKind } from "../../src/editing/text-kind.ts";
import { fieldNames } from "../../src/role/fields/table.ts";
import { townsBeginning } from "../../src/role/places/complete-place.ts";
import { readPlace } from "../../src/role/places.ts";
import { allRules } from "../../src/rules/all.ts";
import { applyEdits } from "../../src/source/edits.ts";

/** What is offered at `|`, by label. */
function offered(kind: TextKind, marked: string): readonly string[] {
  return completionsAt(marked.replace("|", ""), marked.indexOf("|"), { kind, rules: allRules }).map(
    ({ label }) => label,
  );
}

describe("completion in a role", () => {
  test("offers every field but those that are there", () => {
    expect(offered("role", "---\ntitle: Cook\n|\n---\n")).toEqual(fieldNames.filter((name) => name !== "title"));
  });

  test.each([
    ["---\nstatus: |\n---\n", ["draft", "open", "closed"]],
    ["---\nemployment:\n  - part|\n---\n", ["part-time"]],
    ["---\nremote-from: US-MA|\n---\n", ["US-MA"]],
    ["---\nremote-from: [US, Bava|\n---\n", ["DE-BY"]],
    ["---\nlint:\n  - rule: pay/mis|\n---\n", ["pay/missing"]],
    ["---\napply:\n  em|\n---\n", ["email"]],
    ["---\ntitle: Cook\n---\n\n<!-- rolespec-allow hype/coded|\n", ["hype/coded-title"]],
  ])("offers in %j what belongs there", (marked, labels) => {
    expect(offered("role", marked)).toEqual(labels);
  });

  test.each(["---\ntitle: Cook\n---\n\nWe want an ope|", "No fields at all: |", "---\ntitle: Cook # ti|\n---\n"])(
    "offers nothing in %j",
    (marked) => {
      expect(offered("role", marked)).toEqual([]);
    },
  );

  test("replaces what is typed, in a file with a byte order mark and Windows line ends", () => {
    const text = "\uFEFF---\r\ntitle: Cook\r\nloca\r\n---\r\n";
    const [first] = completionsAt(text, text.indexOf("loca") + 4, { kind: "role", rules: allRules });
    expect(applyEdits(text, first === undefined ? [] : [first.edit])).toBe(
      "\uFEFF---\r\ntitle: Cook\r\nlocations: \r\n---\r\n",
    );
  });
});

describe("completion of towns", () => {
  test.each("abcdefghijklmnopqrstuvwxyz".split(""))("offers only lines that are read as a place: %s", (letter) => {
    for (const { written } of townsBeginning(letter, 60)) expect(readPlace(written).kind, written).toBe("read");
  });

  test("offers the known town first", () => {
    expect(offered("role", "---\nlocations: Boston|\n---\n")[0]).toBe("Boston, MA, US");
    expect(offered("role", "---\nlocations:\n  - Münc|\n---\n")[0]).toBe("München, Germany");
  });
});

describe("completion in the settings", () => {
  test.each([
    ["rules:\n  pay/miss|", ["pay/missing"]],
    ["rules: { pay/missing: o|", ["off"]],
    ["employer:\n  employees:\n    US-NY-NY|", ["US-NY-NYC"]],
    ["defaults:\n  bene|", ["benefits"]],
    ["site:\n  time|", ["time-zone"]],
    ["laws:\n  skip: [US-CO-A|", ["US-CO-AI"]],
  ])("offers in %j what belongs there", (marked, labels) => {
    expect(offered("settings", marked)).toEqual(labels);
  });
});
