import { expect, test } from "vitest";
import { reportGitlab } from "../../src/report/gitlab.ts";
import { finding, plain, reportOf } from "../support/report.ts";
import { parseGitlab } from "../support/report-schemas.ts";

test("GitLab's code quality gets what it asks for, from the root of the repository, and no two fingerprints alike", () => {
  const found = [
    ...(["error", "warning", "info"] as const).map((severity) => finding("roles/a.md", { severity })),
    finding("rolespec.yaml"),
    finding("roles/a.md", { span: { start: 4, end: 7 }, citation: "§ 1" }),
  ];
  const text = reportGitlab(reportOf({ "roles/a.md": "abc\nabc" }, found, { folder: "careers/" }), plain);
  const issues = parseGitlab(text);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  expect(issues.map(({ location, severity }) => `${location.path}:${location.lines.begin} ${severity}`)).toEqual([
    "careers/roles/a.md:1 critical",
    "careers/roles/a.md:1 minor",
    "careers/roles/a.md:1 info",
    "careers/roles/a.md:2 critical",
    "careers/rolespec.yaml:1 critical",
  ]);
  expect(issues.at(-2)?.description).toBe("Nothing says what the job pays. (§ 1)");
});

test("GitLab's code quality gets an empty list where nothing is found", () => {
  expect(JSON.parse(reportGitlab(reportOf({ "roles/a.md": "" }, []), plain))).toEqual([]);
});
