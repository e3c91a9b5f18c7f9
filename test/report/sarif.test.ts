import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import type { LintReport } from "../../src/report/reporter.ts";
import { reportSarif } from "../../src/report/sarif.ts";
import { applyEdits } from "../../src/source/edits.ts";
import { runRolespec } from "../support/console.ts";
import { finding, plain, reportOf } from "../support/report.ts";
import { hasSarifSchema, sarifFaults } from "../support/report-schemas.ts";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly fixes?: readonly {
    readonly properties: { readonly safe: boolean };
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly fullDescription: { readonly text: string };
          readonly help: { readonly text: string; readonly markdown: string };
          readonly properties: { readonly tags: readonly string[] };
        }[];
      };
    };
    readonly automationDetails: { readonly id: string };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly results: readonly Result[];
  }[];
}

const texts = {
  "plain name.md": [
    "---",
    "title: Nurse 😀 #4711",
    "posted: 2026-11-02",
    "workplace: onsite",
    "locations: Denver, CO, US",
    "lint:",
    "  - rule: structure/hours",
    "    reason: The ward says so when people call",
    "---",
    "",
    "<!-- rolespec-allow benefits/unlimited-leave -- the works council asked for “these words” -->",
    "",
    "- Unlimited PTO",
    "",
    "In the the *garden*",
    "",
  ].join("\r\n"),
  "größe #1 100%.md": "\uFEFFno front matter\n",
  "empty.md": "",
};

let folder: string;
let written: string;
let log: Log;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  await mkdir(join(folder, ".git"));
  await mkdir(join(folder, "careers/roles"), { recursive: true });
  await writeFile(join(folder, "careers/rolespec.yaml"), "employer: { name: Acme }\n");
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, "careers/roles", name), text);
  await runRolespec("rolespec lint --format sarif=out.sarif --format github", join(folder, "careers"));
  written = await readFile(join(folder, "careers/out.sarif"), "utf8");
  log = JSON.parse(written);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function logOf(report: LintReport): Log {
  return JSON.parse(reportSarif(report, plain));
}

const results = (of: Log): readonly Result[] => of.runs[0]?.results ?? [];
const regionsOf = (of: Log): readonly (Region | undefined)[] =>
  results(of).map(({ locations }) => locations[0]?.physicalLocation.region);

describe.skipIf(!hasSarifSchema)("the schema of OASIS (skipped where ../shared/judges is absent)", () => {
  test.each<[string, () => string]>([
    ["of a run", () => written],
    ["of nothing", () => reportSarif(reportOf({}, []), plain)],
    ["of a crash, a part, allowances and faults of the settings", () => reportSarif(odd, plain)],
  ])("finds no fault with a report %s", (_, write) => {
    expect(sarifFaults(write())).toBeNull();
  });
});

const odd = reportOf({ "roles/a.md": "a" }, [finding("rolespec.yaml"), finding("/elsewhere/a b.md")], {
  crashes: [{ path: "roles/a.md", rule: "pay/missing", error: "Error: no\n    at /home/kim/x.ts" }],
  allowed: [{ ...finding("roles/a.md"), reason: "So it is." }],
  shard: "2/5",
});

describe("what GitHub asks for", () => {
  test("is there, and not empty", () => {
    expect(log).toMatchObject({ $schema: expect.stringMatching(/^https:.+sarif.+2\.1\.0/), version: "2.1.0" });
    const [run] = log.runs;
    expect(run?.tool.driver.name).toBe("rolespec");
    expect(run?.tool.driver.rules.length).toBeGreaterThan(50);
    for (const { id, shortDescription, fullDescription, help, properties } of run?.tool.driver.rules ?? []) {
      for (const text of [id, shortDescription.text, fullDescription.text, help.text, help.markdown])
        expect(text.trim()).not.toBe("");
      expect(shortDescription.text.length).toBeLessThanOrEqual(1024);
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(properties.tags.length).toBeLessThanOrEqual(20);
    }
    expect(results(log).length).toBeGreaterThan(10);
    for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results(log)) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(message.text.trim()).not.toBe("");
      expect(locations).toHaveLength(1);
      expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:\d+$/);
    }
  });

  test("is a place on one line, since a finding over more shows only if all of them were changed", () => {
    for (const region of regionsOf(log)) {
      expect(region?.endLine).toBe(region?.startLine);
      expect(region?.endColumn).toBeGreaterThanOrEqual(region?.startColumn ?? Number.NaN);
    }
    const text = "one\r\n two\nthree";
    expect(
      regionsOf(logOf(reportOf({ "a.md": text }, [finding("a.md", { span: { start: 1, end: text.length } })]))),
    ).toEqual([{ startLine: 1, startColumn: 2, endLine: 1, endColumn: 4 }]);
  });

  test("is an address from the root of the repository, in which no character means something else", () => {
    expect(new Set(results(log).map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri))).toEqual(
      new Set([
        "careers/roles/empty.md",
        "careers/roles/gr%C3%B6%C3%9Fe%20%231%20100%25.md",
        "careers/roles/plain%20name.md",
      ]),
    );
    expect(results(logOf(odd)).map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri)).toEqual([
      "file:///elsewhere/a%20b.md",
      "rolespec.yaml",
      "roles/a.md",
    ]);
  });

  test("is no two results with one fingerprint", () => {
    const all = results(log).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(all).size).toBe(all.length);
  });

  test("is at most 25,000 results, of which the worst are kept and the others counted", () => {
    const many = Array.from({ length: 25_001 }, (_, index) =>
      finding("a.md", { severity: "warning", message: `${index}` }),
    );
    const huge = logOf(
      reportOf({ "a.md": "a" }, [...many, finding("a.md", { span: { start: 1, end: 1 } })], {
        allowed: [{ ...finding("a.md"), reason: "So it is." }],
      }),
    );
    expect(results(huge)).toHaveLength(25_000);
    expect(results(huge).some(({ level }) => level === "error")).toBe(true);
    expect(huge.runs[0]?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain(
      "3 results are left out",
    );
  });
});

describe("a report in SARIF", () => {
  test("holds what authors allow, with their reasons", () => {
    const suppressed = results(log).filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]])).toEqual([
      ["structure/hours", { kind: "inSource", status: "accepted", justification: "The ward says so when people call" }],
      [
        "benefits/unlimited-leave",
        { kind: "inSource", status: "accepted", justification: "the works council asked for “these words”" },
      ],
    ]);
  });

  test("holds safe fixes, which lead to the same text as the linter's own", () => {
    const text = texts["plain name.md"];
    const fixes = results(log).flatMap(({ fixes = [] }) => fixes.filter(({ properties }) => properties.safe));
    const starts = [0, ...[...text.matchAll(/\r\n/g)].map(({ index }) => index + 2)];
    const at = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1;
    const edits = fixes.flatMap(({ artifactChanges }) =>
      artifactChanges.flatMap(({ replacements }) =>
        replacements.map(({ deletedRegion: region, insertedContent }) => ({
          start: at(region.startLine, region.startColumn),
          end: at(region.endLine, region.endColumn),
          text: insertedContent.text,
        })),
      ),
    );
    expect(applyEdits(text, edits)).toBe(
      text.replace("title: Nurse 😀 #4711", 'title: "Nurse 😀 #4711"').replace("the the", "the"),
    );
  });

  test("says which fixes need a person", () => {
    const fix = { title: "Say it", safe: false, edits: [{ start: 0, end: 0, text: "x" }] };
    expect(results(logOf(reportOf({ "a.md": "a" }, [finding("a.md", { fix })])))[0]?.fixes).toMatchObject([
      { properties: { safe: false } },
    ]);
  });

  test("names the law that is not met, for people and for programs", () => {
    const law: Partial<Diagnostic> = { law: "US-CO", citation: "C.R.S. § 8-5-201", url: "https://law.example/co" };
    const [result] = results(logOf(reportOf({ "a.md": "a" }, [finding("a.md", law)])));
    expect(result?.message.text).toBe("Nothing says what the job pays. (C.R.S. § 8-5-201, https://law.example/co)");
    expect(result?.properties).toEqual({
      ...law,
      helpUrl: "docs/rules/pay/missing.md",
      lawHelpUrl: "docs/laws/US-CO.md",
    });
  });

  test("gives no page of another project as the help of a rule", () => {
    for (const rule of log.runs[0]?.tool.driver.rules ?? []) {
      expect(rule).not.toHaveProperty("helpUri");
      expect(rule.help.text).toContain(`docs/rules/${rule.id}.md`);
    }
  });

  test("says that a rule broke down, without a folder of the machine", () => {
    expect(log.runs[0]?.invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
    const [invocation] = logOf(odd).runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(JSON.stringify(invocation)).toContain("The rule pay/missing broke down over roles/a.md");
    expect(JSON.stringify(invocation)).not.toContain("/home/kim");
  });

  test("has a category for each project and part, since uploads of one category replace each other", () => {
    expect(log.runs[0]?.automationDetails.id).toBe("rolespec/careers/");
    expect(logOf(odd).runs[0]?.automationDetails.id).toBe("rolespec/part-2-of-5/");
  });
});
