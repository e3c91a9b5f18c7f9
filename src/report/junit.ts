import type { Diagnostic } from "../diagnostic.ts";
import { escapeXml } from "../render/escape-xml.ts";
import { byPath } from "./by-path.ts";
import { regionOf, repositoryPath } from "./region.ts";
import type { LintReport, Reporter } from "./reporter.ts";
import { safeReport } from "./safe-report.ts";

/**
 * The report as test results: a suite for each file, a failed test for each error. What does not keep a role from being
 * published is told as output of its suite, not as a failure.
 */
export const reportJunit: Reporter = (found) => {
  const report = safeReport(found);
  const findings = byPath(report.diagnostics);
  const paths = [...new Set([...report.roles.map(({ path }) => path), ...findings.keys()])].toSorted();
  const suites = paths.map((path) => suiteOf(path, findings.get(path) ?? [], report));
  const total = (part: "tests" | "failures" | "errors"): number => suites.reduce((sum, suite) => sum + suite[part], 0);
  const counts = { tests: total("tests"), failures: total("failures"), errors: total("errors") };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "rolespec", ...counts })}>`,
    ...suites.flatMap(({ lines }) => lines),
    "</testsuites>",
    "",
  ].join("\n");
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly lines: readonly string[];
}

function suiteOf(path: string, findings: readonly Diagnostic[], report: LintReport): Suite {
  const failed = findings.filter(({ severity }) => severity === "error");
  const told = findings.filter(({ severity }) => severity !== "error");
  const crashed = report.crashes.filter((crash) => crash.path === path);
  const names = numbered(failed.map(({ rule }) => rule));
  const cases = [
    ...failed.map((finding, index) =>
      testCase(path, names[index] ?? "", [
        `<failure${attributes({ type: finding.rule, message: finding.message })}>${escapeXml(inWords(finding, report))}</failure>`,
      ]),
    ),
    ...crashed.map(({ rule, error }) =>
      testCase(path, `${rule} (broke down)`, [
        `<error${attributes({ type: "crash", message: `The rule ${rule} broke down, a fault of rolespec.` })}>${escapeXml(error.split("\n")[0] ?? "")}</error>`,
      ]),
    ),
    ...(failed.length + crashed.length === 0 ? [testCase(path, "may be published", [])] : []),
  ];
  const counts = { tests: cases.length, failures: failed.length, errors: crashed.length };
  const output = told.map((finding) => escapeXml(inWords(finding, report))).join("\n\n");
  return {
    ...counts,
    lines: [
      `  <testsuite${attributes({ name: path, ...counts })}>`,
      ...cases.flat(),
      ...(told.length === 0 ? [] : [`    <system-out>${output}</system-out>`]),
      "  </testsuite>",
    ],
  };
}

function testCase(path: string, name: string, children: readonly string[]): readonly string[] {
  const start = `    <testcase${attributes({ classname: path, name })}`;
  return children.length === 0
    ? [`${start}/>`]
    : [`${start}>`, ...children.map((child) => `      ${child}`), "    </testcase>"];
}

/** Programs know a test by its name again, so equal ones are numbered; a line would change too often. */
function numbered(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function inWords({ path, span, rule, severity, message, citation, url }: Diagnostic, report: LintReport): string {
  const { startLine, startColumn } = regionOf(report, path, span);
  const source = [citation, url].filter((part) => part !== undefined).map((part) => `\n${part}`);
  return `${repositoryPath(report, path)}:${startLine}:${startColumn} ${severity} ${rule}\n${message}${source.join("")}`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");
}

/** Readers of XML turn line ends and tabs of an attribute into blanks, unless they are written as numbers. */
function escapeAttribute(text: string): string {
  return escapeXml(text)
    .replaceAll('"', "&quot;")
    .replaceAll(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
