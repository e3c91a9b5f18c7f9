import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { reportJunit } from "../../src/report/junit.ts";
import type { LintReport } from "../../src/report/reporter.ts";
import { finding, plain, reportOf } from "../support/report.ts";

/** Everything that XML forbids or reads in a way of its own. */
const hostile = "a & b < c > \"d\" 'e' ]]> <![CDATA[ \u0000\u0008\u001B[31m\uFFFE \uD800 😀\r\n\ttab &amp; <!-- -->";

const reports: Readonly<Record<string, LintReport>> = {
  "no role": reportOf({}, []),
  "a role without findings": reportOf({ "roles/a.md": "a" }, []),
  "findings of every kind": reportOf(
    { "roles/a.md": "abc\ndef", "roles/b.md": "b" },
    [
      finding("roles/a.md", { citation: "§ 1", url: "https://law.example/?a=1&b=2" }),
      finding("roles/a.md", { span: { start: 4, end: 7 } }),
      finding("roles/a.md", { severity: "warning", rule: "age/words", message: "This is a warning." }),
      finding("roles/b.md", { severity: "info", rule: "age/words", message: "This is a note." }),
      finding("rolespec.yaml"),
    ],
    {
      crashes: [{ path: "roles/b.md", rule: "pay/missing", error: "Error: no\n    at /home/kim/x.ts" }],
      folder: "jobs/",
    },
  ),
  "text that would break XML": reportOf({ [`roles/"<&>'.md`]: hostile }, [
    finding(`roles/"<&>'.md`, { message: hostile }),
    finding(`roles/"<&>'.md`, { message: hostile, severity: "info" }),
  ]),
};

const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
describe.skipIf(!hasXmllint)("a schema of JUnit's XML (skipped where xmllint is not installed)", () => {
  test.each(Object.entries(reports))("finds no fault with a report on %s", (_, report) => {
    const input = Buffer.from(reportJunit(report, plain), "utf8");
    const { stderr, status } = spawnSync("xmllint", ["--noout", "--schema", "test/report/junit.xsd", "-"], { input });
    expect(stderr.toString()).toBe("- validates\n");
    expect(status).toBe(0);
  });
});

describe("test results", () => {
  test("fail for errors alone; the rest is output, and every role is a suite", () => {
    expect(reportJunit(reports["findings of every kind"] ?? reportOf({}, []), plain)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="rolespec" tests="4" failures="3" errors="1">
        <testsuite name="roles/a.md" tests="2" failures="2" errors="0">
          <testcase classname="roles/a.md" name="pay/missing">
            <failure type="pay/missing" message="Nothing says what the job pays.">jobs/roles/a.md:1:1 error pay/missing
      Nothing says what the job pays.
      § 1
      https://law.example/?a=1&amp;b=2</failure>
          </testcase>
          <testcase classname="roles/a.md" name="pay/missing (2)">
            <failure type="pay/missing" message="Nothing says what the job pays.">jobs/roles/a.md:2:1 error pay/missing
      Nothing says what the job pays.</failure>
          </testcase>
          <system-out>jobs/roles/a.md:1:1 warning age/words
      This is a warning.</system-out>
        </testsuite>
        <testsuite name="roles/b.md" tests="1" failures="0" errors="1">
          <testcase classname="roles/b.md" name="pay/missing (broke down)">
            <error type="crash" message="The rule pay/missing broke down, a fault of rolespec.">Error: no</error>
          </testcase>
          <system-out>jobs/roles/b.md:1:1 info age/words
      This is a note.</system-out>
        </testsuite>
        <testsuite name="rolespec.yaml" tests="1" failures="1" errors="0">
          <testcase classname="rolespec.yaml" name="pay/missing">
            <failure type="pay/missing" message="Nothing says what the job pays.">jobs/rolespec.yaml:1:1 error pay/missing
      Nothing says what the job pays.</failure>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test("say of a role without findings that it passed", () => {
    expect(reportJunit(reports["a role without findings"] ?? reportOf({}, []), plain)).toContain(
      '<testcase classname="roles/a.md" name="may be published"/>',
    );
  });
});
