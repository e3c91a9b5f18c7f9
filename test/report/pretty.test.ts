import { describe, expect, test } from "vitest";
import { reportPretty } from "../../src/report/pretty.ts";
import { finding, plain, reportOf } from "../support/report.ts";

const path = "roles/a.md";
const text = "---\ntitle: A \u001B[31mred\u0007 nurse\n---\n";

function lastLine(diagnostics: Parameters<typeof reportOf>[1]): string {
  return (
    reportPretty(reportOf({ [path]: text }, diagnostics), plain)
      .trimEnd()
      .split("\n")
      .at(-1) ?? ""
  );
}

describe("the report for people", () => {
  test("shows control characters of a text, which a terminal would obey, as pictures", () => {
    const span = { start: 11, end: 20 };
    const shown = reportPretty(
      reportOf({ [path]: text }, [finding(path, { message: "No \u001B]8;; here\u009B.", span })]),
      plain,
    );
    expect(shown).toContain("title: A ␛[31mred␇ nurse");
    expect(shown).toContain("No ␛]8;; here\uFFFD.");
    expect(shown).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
  });

  test("lets the name of a rule lead to the law where a terminal shows links, and never to the page of another project", () => {
    const style = { ...plain, link: (address: string, name: string) => `<${address}>${name}</>` };
    const law = finding(path, { url: "https://law.example/co" });
    const taste = finding(path, { rule: "benefits/unlimited-leave", span: { start: 4, end: 9 } });
    const shown = reportPretty(reportOf({ [path]: text }, [law, taste]), style);
    expect(shown).toContain("<https://law.example/co>pay/missing</>");
    expect(shown).toMatch(/^ .+ benefits\/unlimited-leave$/m);
  });

  test.each([
    ["nothing is found", [], "1 role: nothing found."],
    [
      "nothing keeps a role back",
      [finding(path, { severity: "info", rule: "structure/hours" })],
      "1 role: 1 note. Nothing here keeps a role from being built. `rolespec explain structure/hours` says why, with examples.",
    ],
    [
      "there are errors, and faults that a machine may fix",
      [
        finding(path, { severity: "warning", rule: "structure/hours" }),
        finding(path, { span: { start: 4, end: 9 }, fix: { title: "Quote it", safe: true, edits: [] } }),
        finding(path, { span: { start: 5, end: 9 }, fix: { title: "Say it", safe: false, edits: [] } }),
      ],
      "1 role: 2 errors, 1 warning. Errors keep a role from being built. 1 can be fixed by `rolespec lint --fix`. `rolespec explain pay/missing` says why, with examples.",
    ],
  ])("ends with what to do next where %s", (_, diagnostics, expected) => {
    expect(lastLine(diagnostics)).toBe(expected);
  });
});
