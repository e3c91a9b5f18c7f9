import { describe, expect, test } from "vitest";
import type { Severity } from "../../src/diagnostic.ts";
import { reportGithub } from "../../src/report/github.ts";
import type { LintReport } from "../../src/report/reporter.ts";
import { finding, plain, reportOf } from "../support/report.ts";

function linesOf(report: LintReport): readonly string[] {
  return reportGithub(report, plain).split("\n").slice(0, -1);
}

const many = (["info", "warning", "error"] as const).flatMap((severity: Severity) =>
  ["roles/a.md", "roles/b.md"].flatMap((path) =>
    Array.from({ length: 8 }, (_, index) => finding(path, { severity, span: { start: index, end: index + 1 } })),
  ),
);
const texts = { "roles/a.md": "abcdefghij", "roles/b.md": "abcdefghij" };

describe("commands of a GitHub workflow", () => {
  test("are nothing where nothing is found", () => {
    expect(linesOf(reportOf(texts, []))).toEqual([]);
  });

  test("are the ten worst of each kind, one of every file before a second, and a line on the others", () => {
    const lines = linesOf(reportOf(texts, many));
    const kinds = lines.slice(0, -1).map((line) => /^::(\w+) file=roles\/(\w)/.exec(line)?.slice(1).join(" "));
    const turns = (kind: string): readonly string[] =>
      Array.from({ length: 10 }, (_, index) => `${kind} ${index % 2 === 0 ? "a" : "b"}`);
    expect(kinds).toEqual([...turns("error"), ...turns("warning"), ...turns("notice")]);
    expect(lines.at(-1)).toBe(
      '6 errors, 6 warnings, 6 notes more: GitHub shows 10 of a kind for a step. The summary has them with `--format markdown="$GITHUB_STEP_SUMMARY"`.',
    );
  });

  test("escape what would end a command or a property of it", () => {
    const path = "roles/a,b:c%.md";
    const found = finding(path, { message: "100%\r\n::error::x, y: z", rule: "pay/missing" });
    expect(linesOf(reportOf({ [path]: "abc" }, [found]))).toEqual([
      "::error file=roles/a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=4,title=pay/missing::100%25%0A::error::x, y: z",
    ]);
  });

  test("name a file from the root of the repository, and columns only within a line", () => {
    const found = finding("roles/a.md", { span: { start: 2, end: 6 }, severity: "info" });
    expect(linesOf(reportOf({ "roles/a.md": "abc\ndef" }, [found], { folder: "careers/" }))).toEqual([
      "::notice file=careers/roles/a.md,line=1,endLine=2,title=pay/missing::Nothing says what the job pays.",
    ]);
  });
});
