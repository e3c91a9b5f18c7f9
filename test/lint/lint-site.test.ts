import { describe, expect, test } from "vitest";
import { lintRole } from "../../src/lint/lint-role.ts";
import { lintSite, type SiteFindings } from "../../src/lint/lint-site.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { projectWordsOf } from "../../src/rules/project-words.ts";
import type { RoleRule, Rule, SiteRule } from "../../src/rules/rule.ts";
import { subjectOf } from "../../src/rules/subject.ts";
import { defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { roleDefaultsOf } from "../../src/settings/role-defaults.ts";
import { sourceFile, textAt } from "../../src/source/source-file.ts";

const manual = { summary: "A.", why: "B.", sources: [], examples: [] };

/** Finds every "bad" in the body, as a warning; each after the first as an error. */
const bad: RoleRule = {
  ...manual,
  id: "pay/missing",
  scope: "role",
  severity: "warning",
  *check({ document }) {
    const body = document.tree.children.find(({ type }) => type !== "yaml")?.position?.start.offset ?? 0;
    for (const [count, match] of [...document.file.text.matchAll(/\bbad\b/g)]
      .filter(({ index }) => index >= body)
      .entries()) {
      const finding = { message: "This is bad.", span: { start: match.index, end: match.index + 3 } };
      yield count === 0 ? finding : { ...finding, severity: "error" };
    }
  },
};
const broken: RoleRule = {
  ...manual,
  id: "age/graduate",
  scope: "role",
  severity: "error",
  // biome-ignore lint/correctness/useYield: a rule that breaks down before it finds anything.
  *check() {
    throw new Error("Nobody is perfect");
  },
};
const unread: RoleRule = {
  ...manual,
  id: "field/syntax",
  scope: "role",
  severity: "error",
  check: ({ faults }) => faults.filter(({ kind }) => kind === "syntax"),
};
const second: SiteRule = {
  ...manual,
  id: "structure/duplicate-slug",
  scope: "site",
  severity: "error",
  check: (roles) =>
    roles.slice(1).map(({ path, slugSpan }) => ({ path, span: slugSpan, message: "This is not the first." })),
};
const allowanceRules: readonly Rule[] = (["no-reason", "unknown-rule", "needless", "expired", "locked"] as const).map(
  (fault) => ({
    ...manual,
    id: `allow/${fault}`,
    scope: "allowance",
    severity: "error",
  }),
);
const rules: readonly Rule[] = [bad, broken, unread, second, ...allowanceRules];

function lint(
  texts: Readonly<Record<string, string>>,
  settingsText = "",
): SiteFindings & { readonly told: readonly string[]; readonly crashed: readonly string[] } {
  const { settings } = readSettings(sourceFile("rolespec.yaml", settingsText));
  const linted = Object.entries(texts).map(([path, text]) => {
    const document = readDocument(sourceFile(path, text));
    const projectWords = projectWordsOf(settings, defaultAlexSettings);
    const subject = subjectOf(document, readRole(document, roleDefaultsOf(settings)), {
      on: "2026-11-22",
      employer: settings.employer,
      skippedLaws: settings.skippedLaws,
      projectWords,
      readers: { checkInclusive: () => [], readDoubtfully: () => undefined, dictionaries: { of: () => undefined } },
    });
    return lintRole(subject, [bad, broken, unread], settings);
  });
  const findings = lintSite(linted, rules, settings, "2026-11-22");
  const told = findings.diagnostics.map(
    ({ path, rule, severity, span }) =>
      `${path} ${severity} ${rule} "${textAt(sourceFile(path, texts[path] ?? ""), span)}"`,
  );
  return {
    ...findings,
    told,
    crashed: linted.flatMap(({ crashes }) => crashes.map(({ path, rule }) => `${path} ${rule}`)),
  };
}

describe("linting", () => {
  test("stamps findings with path, rule and severity, in the order of every report", () => {
    expect(lint({ "b.md": "good", "a.md": "bad and bad" }).told).toEqual([
      'a.md warning pay/missing "bad"',
      'a.md error structure/duplicate-slug "bad and bad"',
      'a.md error pay/missing "bad"',
    ]);
  });

  test("keeps the results of the other rules when one breaks down, and tells of it", () => {
    const { told, crashed } = lint({ "a.md": "bad" });
    expect(told).toEqual(['a.md warning pay/missing "bad"']);
    expect(crashed).toEqual(["a.md age/graduate"]);
  });
});

describe("settings", () => {
  test.each([
    ["switch a rule off", "rules: { pay/missing: off }", []],
    ["switch a family off", "rules: { pay/*: off }", []],
    ["have the last word on severity", "rules: { pay/missing: info }", ["info", "info"]],
    ["win by rule over by family", "rules: { pay/*: off, pay/missing: error }", ["error", "error"]],
    [
      "speak for the files of an override only",
      "overrides: [{ files: 'other/**', rules: { pay/missing: off } }]",
      ["warning", "error"],
    ],
    ["let an override win", "overrides: [{ files: 'roles/*.md', rules: { pay/missing: off } }]", []],
    [
      "let the later override win",
      "overrides: [{ files: '**', rules: { pay/missing: off } }, { files: 'roles/**', rules: { pay/missing: info } }]",
      ["info", "info"],
    ],
    [
      "keep overrides from a rule that is locked",
      "locked: [pay/*]\noverrides: [{ files: '**', rules: { pay/missing: off } }]",
      ["warning", "error"],
    ],
  ])("%s", (_, settings, severities) => {
    expect(lint({ "roles/a.md": "bad and bad" }, settings).diagnostics.map(({ severity }) => severity)).toEqual(
      severities,
    );
  });
});

describe("an allowance", () => {
  const comment = "<!-- rolespec-allow pay/missing -- agreed with the works council -->";

  test.each([
    ["speaks for the block after it", `${comment}\n\nbad\n\nbad`, ['a.md error pay/missing "bad"']],
    ["speaks for a list item", `- good\n- ${comment}\n  bad\n- fine`, []],
    [
      "speaks together with the comments beside it",
      `${comment}\n<!-- A remark. -->\n\ngood`,
      [`a.md error allow/needless "pay/missing"`],
    ],
    [
      "in the front matter speaks for the role",
      "---\nlint: [{ rule: pay/missing, reason: agreed }]\n---\nbad\n\nbad",
      [],
    ],
    [
      "for a phrase speaks for that phrase",
      "---\nlint: [{ rule: pay/missing, text: very bad, reason: agreed }]\n---\nvery bad\n\nbad",
      ['a.md error pay/missing "bad"'],
    ],
    [
      "needs a reason",
      "<!-- rolespec-allow pay/missing -->\n\nbad",
      ['a.md error allow/no-reason "<!-- rolespec-allow pay/missing -->"', 'a.md warning pay/missing "bad"'],
    ],
    [
      "ends after its last day",
      "---\nlint: [{ rule: pay/missing, reason: agreed, until: 2026-11-21 }]\n---\nbad",
      ['a.md error allow/expired "pay/missing"', 'a.md warning pay/missing "bad"'],
    ],
    ["counts on its last day", "---\nlint: [{ rule: pay/missing, reason: agreed, until: 2026-11-22 }]\n---\nbad", []],
    ["needs something to allow", `${comment}\n\ngood`, ['a.md error allow/needless "pay/missing"']],
    [
      "names rules that exist",
      "<!-- rolespec-allow pay/mising -- agreed -->\n\nbad",
      ['a.md error allow/unknown-rule "pay/mising"', 'a.md warning pay/missing "bad"'],
    ],
    [
      "is needless for the one of two rules that found nothing",
      "<!-- rolespec-allow pay/missing structure/duplicate-slug -- agreed -->\n\nbad",
      ['a.md error allow/needless "structure/duplicate-slug"'],
    ],
    ["is not called needless for a rule that broke down", "<!-- rolespec-allow age/graduate -- agreed -->\n\ngood", []],
    ["may name a family", "<!-- rolespec-allow pay/* -- agreed -->\n\nbad", []],
    [
      "names families that exist",
      "<!-- rolespec-allow pey/* -- agreed -->\n\ngood",
      ['a.md error allow/unknown-rule "pey/*"'],
    ],
    ["takes a dash that a word processor made", "<!-- rolespec-allow pay/missing — agreed -->\n\nbad", []],
    [
      "speaks for no more than a heading where it is before one",
      `${comment}\n## bad\n\nbad`,
      ['a.md error pay/missing "bad"'],
    ],
    ["speaks for a table", `${comment}\n\n| a | b |\n| - | - |\n| bad | bad |`, []],
    ["speaks for a quotation", `${comment}\n\n> bad\n>\n> bad`, []],
    ["speaks inside a quotation", `> ${comment}\n>\n> bad\n>\n> bad`, ['a.md error pay/missing "bad"']],
    [
      "speaks for an item of a nested list",
      `- good\n  - ${comment}\n    bad\n  - bad`,
      ['a.md error pay/missing "bad"'],
    ],
    ["speaks for a list under an item", `- good\n\n  ${comment}\n\n  - bad\n  - bad\n\n- fine`, []],
    ["speaks for raw HTML", `${comment}\n\n<p>bad</p>`, []],
    ["speaks for the line that it begins", `${comment} bad\n\nbad`, ['a.md error pay/missing "bad"']],
    ["speaks for the whole paragraph among whose words it stands", `Not bad ${comment} but **bad**`, []],
    ["speaks over remarks that are between", `${comment}\n\n<!-- Ask the council in May. -->\n\nbad`, []],
    [
      "may share a line with another",
      `<!-- rolespec-allow pay/missing -- a -->${comment}\n\nbad`,
      ['a.md error allow/needless "pay/missing"'],
    ],
    [
      "for a phrase heeds neither case nor line ends",
      "---\nlint: [{ rule: pay/*, text: VERY bad, reason: agreed }]\n---\nvery\nbad",
      [],
    ],
    [
      "for a phrase that is nowhere is needless",
      "---\nlint: [{ rule: pay/missing, text: very bad, reason: agreed }]\n---\ngood",
      ['a.md error allow/needless "pay/missing"'],
    ],
    ["in the front matter needs no list", "---\nlint: { rule: pay/missing, reason: agreed }\n---\nbad", []],
  ])("%s", (_, text, told) => {
    expect(lint({ "a.md": text }).told.filter((line) => !line.includes("field/"))).toEqual(told);
  });

  test("is kept with its reason, for reports that show what was allowed", () => {
    expect(lint({ "a.md": `${comment}\n\nbad` }).allowed).toEqual([
      expect.objectContaining({ rule: "pay/missing", reason: "agreed with the works council" }),
    ]);
  });

  test("keeps a reason whole that has dashes in it", () => {
    const dashed = "<!-- rolespec-allow pay/missing -- agreed -- in May -- with the council -->\n\nbad";
    expect(lint({ "a.md": dashed }).allowed.map(({ reason }) => reason)).toEqual([
      "agreed -- in May -- with the council",
    ]);
  });

  test("is not called needless while its role cannot be read", () => {
    const text = `---\ntitle: "Nurse\n---\n\n${comment}\n\ngood`;
    expect(lint({ "a.md": text }).diagnostics.map(({ rule }) => rule)).toEqual(["field/syntax"]);
  });

  test("for a family stops at the rules of it that are locked", () => {
    const family = "<!-- rolespec-allow pay/* structure/* -- agreed -->\n\nbad";
    expect(lint({ "a.md": family }, "locked: [pay/missing]").told).toContain('a.md warning pay/missing "bad"');
  });

  test("cannot speak for a rule that the settings lock", () => {
    expect(lint({ "a.md": `${comment}\n\nbad` }, "locked: [pay/*]").told).toEqual([
      'a.md error allow/locked "pay/missing"',
      'a.md warning pay/missing "bad"',
    ]);
  });

  test("speaks for what comparing the roles finds, too", () => {
    const allowing = "---\nlint: [{ rule: structure/duplicate-slug, reason: two offices }]\n---\ngood";
    expect(lint({ "a.md": "good", "b.md": allowing }).told).toEqual([]);
  });
});
