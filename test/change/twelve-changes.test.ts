import { afterEach, describe, expect, test } from "vitest";
import { parseGitlab, parseRdjson, sarifFaults } from "../support/report-schemas.ts";
import { changedLinesOf, type Repository, repositoryOf } from "./repository.ts";

const settings = `site: { url: https://careers.example, title: Careers }
employer: { name: Acme, employees: { total: 40, US-CO: 20, US-TX: 20 } }
`;

function role(fields: string, body = "You keep the ward running at night."): string {
  return `---
title: Night Nurse
posted: 2026-11-09
closes: 2027-01-15
employment: full-time
workplace: onsite
${fields}
apply: https://acme.example/apply
---

## The role

${body}
`;
}

const denver = role(`locations: Denver, CO, US
pay: $38 - $46 per hour
other-pay: Annual bonus of up to 10%
benefits: Medical, dental and vision insurance, 25 days of paid leave`);

const texas = role("locations: Austin, TX, US\npay: $38 - $46 per hour");

let repository: Repository;
afterEach(() => repository.remove());

interface Placed {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly severity: string;
  readonly line: number;
  readonly endLine: number;
}

interface ChangeReport {
  readonly diagnostics: readonly Placed[];
  readonly change: {
    readonly summary: readonly string[];
    readonly verdicts: readonly { readonly place: string; readonly before: string | null; readonly after: string }[];
    readonly before: { readonly diagnostics: readonly Placed[] };
    readonly removed: number;
  };
  readonly suggestions: { readonly comments: readonly { readonly body: string }[] };
}

/** Places of a report that a host shows beside lines: path, first and last line. */
function placesOf(format: string, text: string): readonly (readonly [string, number, number])[] {
  switch (format) {
    case "github":
      return [...text.matchAll(/^::\w+ file=([^,]*),line=(\d+),endLine=(\d+)/gm)].map(
        ([, path = "", first, last]) => [decodeURIComponent(path), Number(first), Number(last)] as const,
      );
    case "gitlab":
      return JSON.parse(text).map(
        (one: { location: { path: string; lines: { begin: number; end: number } } }) =>
          [one.location.path, one.location.lines.begin, one.location.lines.end] as const,
      );
    case "rdjson":
      return JSON.parse(text).diagnostics.map(
        (one: { location: { path: string; range: { start: { line: number }; end: { line: number } } } }) =>
          [one.location.path, one.location.range.start.line, one.location.range.end.line] as const,
      );
    case "suggestions":
      return JSON.parse(text).comments.map(
        (one: { path: string; line: number; start_line?: number }) =>
          [one.path, one.start_line ?? one.line, one.line] as const,
      );
    default:
      return JSON.parse(text)
        .runs[0].results.filter((one: { baselineState: string }) => one.baselineState === "new")
        .map(
          (one: {
            locations: {
              physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; endLine: number } };
            }[];
          }) => {
            const place = one.locations[0]?.physicalLocation;
            return [
              decodeURIComponent(place?.artifactLocation.uri ?? ""),
              place?.region.startLine,
              place?.region.endLine,
            ];
          },
        );
  }
}

/** Makes a change, holds every place of every report against git, and gives the report as data. */
async function change(
  files: Readonly<Record<string, string>>,
  make: () => Promise<void> | void,
): Promise<ChangeReport> {
  repository = await repositoryOf({ "rolespec.yaml": settings, ...files });
  await make();
  repository.commit();
  const lines = changedLinesOf(repository);
  const { json = "", ...reports } = await repository.reports(
    "json",
    "github",
    "gitlab",
    "rdjson",
    "suggestions",
    "sarif",
  );
  const report = JSON.parse(json) as ChangeReport;
  const outside = report.diagnostics.filter(({ path, line, endLine }) => !isInside(lines, [path, line, endLine]));
  expect(outside).toEqual([]);
  for (const [format, text] of Object.entries(reports)) {
    const places = placesOf(format, text);
    expect([format, places.filter((place) => !isInside(lines, place))]).toEqual([format, []]);
  }
  expect(sarifFaults(reports["sarif"] ?? "")).toBeNull();
  parseRdjson(reports["rdjson"] ?? "");
  parseGitlab(reports["gitlab"] ?? "");
  return { ...report, suggestions: JSON.parse(reports["suggestions"] ?? "") };
}

function isInside(
  lines: ReadonlyMap<string, ReadonlySet<number>>,
  [path, first, last]: readonly [string, number, number],
): boolean {
  return lines.get(path)?.has(first) === true && lines.get(path)?.has(last) === true;
}

const found = (report: ChangeReport, rule: string): readonly Placed[] =>
  report.diagnostics.filter((one) => one.rule === rule);

const edit = async (path: string, from: string | RegExp, to: string): Promise<void> => {
  const text = await repository.read(path);
  expect(text.replace(from, to)).not.toBe(text);
  await repository.write(path, text.replace(from, to));
};

describe("what a change caused is found in its own lines", () => {
  test("when benefits are deleted", async () => {
    const report = await change({ "roles/a.md": denver }, () => edit("roles/a.md", /benefits: .*\n/, ""));
    expect(found(report, "law/benefits")).toMatchObject([{ severity: "error", line: 9 }]);
    expect(found(report, "law/benefits")[0]?.message).toContain("This change removed “benefits: Medical, dental");
    expect(report.change.summary).toEqual(["This change takes Colorado from pass to fail."]);
    expect(report.change.verdicts).toMatchObject([{ place: "US-CO", before: "pass", after: "fail" }]);
    const { comments } = report.suggestions;
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("benefits: Medical, dental and vision insurance, 25 days of paid leave\n```");
  });

  test("when the pay is lowered to one end", async () => {
    const report = await change({ "roles/a.md": denver }, () =>
      edit("roles/a.md", "$38 - $46 per hour", "From $12 per hour"),
    );
    expect(found(report, "law/pay")).toMatchObject([{ path: "roles/a.md", line: 8 }]);
  });

  test("when a place is added", async () => {
    const report = await change({ "roles/a.md": texas }, () =>
      edit("roles/a.md", "Austin, TX, US", "\n  - Austin, TX, US\n  - Denver, CO, US"),
    );
    expect(found(report, "law/benefits")).toHaveLength(1);
    expect(report.change.summary).toContain("This change takes Colorado from out of scope to fail.");
    expect(report.change.before.diagnostics.map(({ rule }) => rule)).toContain("structure/equal-opportunity");
    const [comment] = report.suggestions.comments;
    expect(comment?.body).toContain('  - Denver, CO, US\nbenefits: "[each benefit');
  });

  test("when a posting is pasted", async () => {
    const report = await change({ "roles/a.md": denver }, () =>
      repository.write("roles/pasted.md", role("locations: Denver, CO, US", "We need a a young rockstar. No felons.")),
    );
    expect(found(report, "law/pay")).toMatchObject([{ path: "roles/pasted.md", line: 1 }]);
    expect(report.change.before.diagnostics).toEqual([]);
    expect(report.change.verdicts).toContainEqual(
      expect.objectContaining({ place: "US-CO", before: null, after: "fail" }),
    );
  });

  test("when a role is renamed and changed", async () => {
    const report = await change({ "roles/a.md": denver }, async () => {
      repository.git("mv", "roles/a.md", "roles/b.md");
      await edit("roles/b.md", /other-pay: .*\n/, "");
    });
    const rules = report.change.before.diagnostics.map(({ rule }) => rule);
    expect(rules).toContain("structure/equal-opportunity");
    expect(report.diagnostics.map(({ rule }) => rule)).not.toContain("structure/equal-opportunity");
  });

  test("when the settings change", async () => {
    const report = await change({ "roles/a.md": texas, "roles/b.md": texas.replace("Night", "Day") }, () =>
      edit("rolespec.yaml", "site:", "rules: { structure/equal-opportunity: error }\nsite:"),
    );
    expect(found(report, "structure/equal-opportunity")).toMatchObject([
      { path: "rolespec.yaml", line: 1, severity: "error" },
    ]);
    expect(found(report, "structure/equal-opportunity")[0]?.message).toMatch(/^In `roles\/a\.md` and 1 more role: /);
  });

  test("when defaults of a folder change", async () => {
    const files = { "roles/co/_defaults.yaml": "benefits: Dental insurance\ndepartment: Care\n" };
    const bare = role("locations: Denver, CO, US\npay: $38 - $46 per hour\nother-pay: Annual bonus of up to 10%");
    const report = await change({ "roles/co/a.md": bare, ...files }, () =>
      edit("roles/co/_defaults.yaml", "benefits: Dental insurance\n", ""),
    );
    expect(found(report, "law/benefits")).toMatchObject([{ path: "roles/co/_defaults.yaml", line: 1 }]);
    expect(found(report, "law/benefits")[0]?.message).toContain("This change removed “benefits: Dental insurance”.");
  });

  test("when a template changes, nothing", async () => {
    const report = await change({ "roles/a.md": texas, "templates/note.eta": "<p>One</p>\n" }, () =>
      edit("templates/note.eta", "One", "Two"),
    );
    expect(report.diagnostics).toEqual([]);
    expect(report.change.verdicts).toEqual([]);
    expect(report.change.removed).toBe(0);
  });

  test("when two roles take one address", async () => {
    const other = texas.replace("Night", "Day");
    const report = await change({ "roles/a.md": texas, "roles/b.md": other }, async () => {
      await edit("roles/a.md", "title:", "slug: nurse\ntitle:");
      await edit("roles/b.md", "title:", "slug: nurse\ntitle:");
    });
    expect(found(report, "structure/duplicate-slug").map(({ path, line }) => [path, line])).toEqual([
      ["roles/a.md", 2],
      ["roles/b.md", 2],
    ]);
  });

  test("when a draft is opened", async () => {
    const draft = role("status: draft\nlocations: Denver, CO, US");
    const report = await change({ "roles/a.md": draft }, () => edit("roles/a.md", "status: draft", "status: open"));
    expect(found(report, "law/pay")).toMatchObject([{ path: "roles/a.md", line: 7, severity: "error" }]);
  });

  test("when conflict marks are left", async () => {
    const report = await change({ "roles/a.md": denver }, () =>
      edit(
        "roles/a.md",
        /pay: \$38.*\n/,
        "<<<<<<< HEAD\npay: $38 - $46 per hour\n=======\npay: $30 per hour\n>>>>>>> x\n",
      ),
    );
    expect(report.diagnostics.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
  });

  test("when a commit is negated", async () => {
    repository = await repositoryOf({ "rolespec.yaml": settings, "roles/a.md": denver });
    repository.git("switch", "--quiet", "main");
    await edit("roles/a.md", /benefits: .*\n/, "");
    repository.commit();
    repository.git("switch", "--quiet", "--create", "back");
    repository.git("-c", "core.editor=true", "revert", "--no-edit", "HEAD");
    const { json = "" } = await repository.reports("json");
    const report = JSON.parse(json) as ChangeReport;
    expect(report.diagnostics).toEqual([]);
    expect(report.change.summary).toEqual(["This change takes Colorado from fail to pass."]);
    expect(report.change.removed).toBe(1);
  });
});

test("errors that were there before are counted apart, and still fail the run", async () => {
  repository = await repositoryOf({ "rolespec.yaml": settings, "roles/a.md": role("locations: Denver, CO, US") });
  await edit("roles/a.md", "ward running", "whole ward running");
  const { shown, code } = await repository.lint("--changed main");
  expect(code).toBe(1);
  expect(shown).not.toContain("law/pay");
  expect(shown).toMatch(/\d errors, \d warnings?, \d notes? were there before this change\./);
  expect(shown).toMatch(
    /\d errors were there before this change, and still keep a role from being published; `rolespec lint` shows them\./,
  );
});
