import { describe, expect, test } from "vitest";
import { hoverAt } from "../../src/editing/hover.ts";
import { outlineOf } from "../../src/editing/outline.ts";
import { quickFixesFor } from "../../src/editing/quick-fixes.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { allRules } from "../../src/rules/all.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { applyEdits } from "../../src/source/edits.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { lintText } from "../support/lint-text.ts";

const role = (fields: string, body: string): string =>
  `---\ntitle: Cook\nposted: 2026-11-02\n${fields}---\n\n${body}\n`;

function fixesOf(text: string, rule: string, { settings = "", reason = "" } = {}) {
  const found = lintText(text, settings).find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`Nothing is found by ${rule}.`);
  const document = readDocument(sourceFile("roles/role.md", text));
  return quickFixesFor(found, document, {
    settings: readSettings(sourceFile("rolespec.yaml", settings)).settings,
    reason,
  });
}

function rulesIn(text: string): readonly string[] {
  return lintText(text).map(({ rule }) => rule);
}

describe("allowing a finding", () => {
  test.each([
    ["a paragraph", role("locations: Oslo, NO\n", "We want a ninja who cooks.")],
    ["an item of a list", role("locations: Oslo, NO\n", "You:\n\n- cook\n- are a ninja\n- clean")],
    ["a nested item", role("locations: Oslo, NO\n", "- You\n  - are a ninja\n  - clean")],
    ["a numbered item", role("locations: Oslo, NO\n", "1. You are a ninja\n2. You clean")],
    ["a quotation", role("locations: Oslo, NO\n", "> You are a ninja")],
    ["a heading", role("locations: Oslo, NO\n", "## You are a ninja\n\nYou cook.")],
    ["a text with Windows line ends", role("locations: Oslo, NO\n", "We want a ninja.").replaceAll("\n", "\r\n")],
  ])("in %s takes the finding away, and nothing else", (_, text) => {
    const [allow] = fixesOf(text, "hype/coded-title", { reason: "It is the name of the dish -- really" });
    const after = applyEdits(text, allow?.edits ?? []);
    expect(allow?.kind).toBe("allow");
    expect(rulesIn(after)).toEqual(rulesIn(text).filter((rule) => rule !== "hype/coded-title"));
    expect(after.length - text.length).toBe(allow?.edits[0]?.text.length);
  });

  test.each([
    ["no list of allowances", role("locations: Oslo, NO\n", "You cook.")],
    [
      "a list of them",
      role("lint:\n  - rule: structure/length\n    reason: Short on purpose\nlocations: Oslo, NO\n", "You cook."),
    ],
    [
      "a list right below its name",
      role("lint:\n- rule: structure/length\n  reason: Short on purpose\nlocations: Oslo, NO\n", "You cook."),
    ],
  ])("of the whole role works with %s", (_, text) => {
    const fixes = fixesOf(text, "structure/process", { reason: 'We say "soon"' });
    const after = applyEdits(text, fixes.find(({ kind }) => kind === "allow")?.edits ?? []);
    expect(rulesIn(after)).toEqual(rulesIn(text).filter((rule) => rule !== "structure/process"));
  });

  test("without a reason asks for one", () => {
    const text = role("locations: Oslo, NO\n", "We want a ninja who cooks.");
    const [allow] = fixesOf(text, "hype/coded-title");
    expect(rulesIn(applyEdits(text, allow?.edits ?? []))).toContain("allow/no-reason");
  });

  test("is not offered for what always counts, nor for what the settings lock", () => {
    const text = role("salary: 1\n", "You are a ninja.");
    expect(fixesOf(text, "field/unknown").map(({ kind }) => kind)).toEqual(["suggestion"]);
    expect(fixesOf(text, "hype/coded-title", { settings: "locked: [hype/*]" })).toEqual([]);
  });
});

test("a safe fix comes first and is marked as safe", () => {
  const text = role("locations: Oslo, NO\n", "You you cook.");
  const [fix] = fixesOf(text, "readability/repeat");
  expect(fix).toMatchObject({ kind: "fix" });
  expect(rulesIn(applyEdits(text, fix?.edits ?? []))).not.toContain("readability/repeat");
});

describe("the manual under the pointer", () => {
  const text = role("locations: Denver, CO, US\n", "We want a ninja who cooks.");
  const context = { kind: "role" as const, rules: allRules, diagnostics: lintText(text), on: "2026-11-22" };
  const pageAt = (words: string): string => hoverAt(text, text.indexOf(words), context)?.markdown ?? "";

  test("is that of the rule", () => {
    expect(pageAt("ninja")).toContain("hype/coded-title");
    expect(pageAt("ninja")).toContain("### Left alone");
  });

  test("is that of the law, with its citation and address", () => {
    const law = context.diagnostics.find(({ rule }) => rule === "law/pay");
    const page = hoverAt(text, law?.span.start ?? -1, context)?.markdown ?? "";
    expect(page).toContain("US-CO");
    expect(page).toMatch(/https:\/\//);
  });

  test("is that of a field, and nothing where nothing is known", () => {
    expect(pageAt("posted")).toContain("The day the job was first advertised.");
    expect(pageAt("cooks")).toBe("");
  });
});

test("the outline has the fields, then the headings, each below the larger one", () => {
  const document = readDocument(
    sourceFile("roles/role.md", role("", "## You do\n\nCook.\n\n### Mornings\n\nRice.\n\n## We offer\n\nLunch.")),
  );
  const names = (entries: ReturnType<typeof outlineOf>): readonly unknown[] =>
    entries.map(({ name, children }) => (children.length === 0 ? name : [name, ...names(children)]));
  expect(names(outlineOf(document))).toEqual(["Title", "Posted on", ["You do", "Mornings"], "We offer"]);
});
