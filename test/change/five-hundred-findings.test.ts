import { describe, expect, test } from "vitest";
import type { LintReport } from "../../src/report/reporter.ts";
import { reporters } from "../../src/report/reporters.ts";
import { finding, plain, reportOf } from "../support/report.ts";
import { parseGitlab, parseRdjson, sarifFaults } from "../support/report-schemas.ts";

const severities = ["error", "warning", "info"] as const;
const line = "- You keep the the ward running at night, and hand it over in the morning.\n";
const text = `---\ntitle: Nurse\n---\n\n${line.repeat(100)}`;
const paths = Array.from({ length: 5 }, (_, index) => `roles/${index}.md`);

/** A pull request of five new roles with a hundred findings each, all with a fix and a law. */
const report: LintReport = reportOf(
  Object.fromEntries(paths.map((path) => [path, text])),
  paths.flatMap((path) =>
    Array.from({ length: 100 }, (_, index) => {
      const start = text.indexOf("the the", text.length - line.length * (100 - index));
      return finding(path, {
        rule: "readability/repeat",
        severity: severities[index % 3] ?? "info",
        message: `“the the” has the same word twice; if that is a mistake, write it once (${index}).`,
        span: { start, end: start + 7 },
        law: "US-CO",
        citation: "C.R.S. §§ 8-5-101, 8-5-201 to 8-5-203",
        url: "https://law.example/co",
        fix: { title: "Write it once", safe: true, edits: [{ start: start + 3, end: start + 7, text: "" }] },
      });
    }),
  ),
  {
    sources: "https://github.com/acme/careers/blob/0123456789abcdef0123456789abcdef01234567/",
    documentation: "https://github.com/acme/rolespec/blob/HEAD/docs/",
    change: {
      since: "main",
      base: "0123456789abcdef0123456789abcdef01234567",
      before: [],
      removed: 0,
      verdicts: paths.map((path) => ({ path, law: "US-CO", place: "US-CO", after: "fail" })),
      lines: new Map(paths.map((path) => [path, [{ first: 1, last: 104 }]])),
    },
  },
);

const written = (format: string): string => reporters[format]?.(report, plain) ?? "";

describe("five hundred findings", () => {
  test("keep to GitHub's limits", () => {
    expect(report.diagnostics).toHaveLength(500);
    const comment = written("comment");
    expect(comment.length).toBeLessThan(65_536);
    const rows = comment.match(/^\| \[`roles/gm)?.length ?? 0;
    const cut =
      /Not shown for want of room: (?:(\d+) errors?, )?(?:(\d+) warnings?, )?(\d+) notes?/.exec(comment) ?? [];
    const left = cut.slice(1).reduce((sum, count) => sum + Number(count ?? 0), 0);
    expect(rows + left).toBe(500);
    expect(Buffer.byteLength(written("markdown"))).toBeLessThan(1024 * 1024);
    expect(written("github").match(/^::error /gm)).toHaveLength(10);
    const { comments } = JSON.parse(written("suggestions"));
    expect(comments).toHaveLength(30);
    for (const { body } of comments) expect(body.length).toBeLessThan(65_536);
    expect(JSON.parse(written("sarif")).runs[0].results).toHaveLength(500);
  });

  test("keep to the schemas of SARIF, reviewdog and GitLab", () => {
    expect(sarifFaults(written("sarif"))).toBeNull();
    expect(parseRdjson(written("rdjson")).diagnostics).toHaveLength(500);
    const issues = parseGitlab(written("gitlab"));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(500);
  });
});
