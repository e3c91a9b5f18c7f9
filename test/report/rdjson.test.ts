import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { reportRdjson } from "../../src/report/rdjson.ts";
import { applyEdits } from "../../src/source/edits.ts";
import { lintText } from "../support/lint-text.ts";
import { finding, plain, reportOf } from "../support/report.ts";
import { parseRdjson, type RdjsonPlace, type RdjsonReport } from "../support/report-schemas.ts";

type Result = RdjsonReport;

function resultOf(text: string, ...parts: readonly Partial<Diagnostic>[]): Result {
  const found = parts.map((part) => finding("roles/a.md", part));
  return parseRdjson(reportRdjson(reportOf({ "roles/a.md": text }, found), plain));
}

/** What reviewdog makes of a file: it cuts lines at line feeds, and each line by bytes. */
function applied(text: string, { diagnostics }: Result): string {
  const lines = text.split("\n").map((line) => Buffer.from(`${line}\n`));
  const offset = ({ line, column }: RdjsonPlace): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length, 0) + column - 1;
  const edits = diagnostics.flatMap(({ suggestions = [] }) => suggestions);
  let bytes = Buffer.from(text);
  for (const { range: at, text: written } of edits.toReversed())
    bytes = Buffer.concat([bytes.subarray(0, offset(at.start)), Buffer.from(written), bytes.subarray(offset(at.end))]);
  return bytes.toString("utf8");
}

const spanOf = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe("a report for reviewdog", () => {
  test("counts columns in bytes of UTF-8, and ends after the last of them", () => {
    const text = "one\r\n😀 ö the the\r\n";
    expect(resultOf(text, { span: spanOf(text, "the the") }).diagnostics[0]?.location.range).toEqual({
      start: { line: 2, column: 9 },
      end: { line: 2, column: 16 },
    });
  });

  test.each([
    ["with line feeds", "One\n😀 the the\nend\n"],
    ["with CRLF", "One\r\n😀 the the\r\nend\r\n"],
    ["with a byte order mark in the line", "\uFEFF😀 the the\nend\n"],
    ["with a lone carriage return", "One\r😀 the the\nend\n"],
    ["without a last line end", "the the"],
  ])("gives a fix that leads to the same text in a file %s", (_, text) => {
    const edit = { ...spanOf(text, "the the"), text: "the" };
    const report = resultOf(text, { span: edit, fix: { title: "Write it once", safe: true, edits: [edit] } });
    expect(applied(text, report)).toBe(applyEdits(text, [edit]));
    expect(applied(text, report)).not.toBe(text);
  });

  test("makes one suggestion of a fix with several edits over several lines", () => {
    const text = "a: é\r\nb: 😀 two\r\nc: three\r\n";
    const edits = [
      { ...spanOf(text, "three"), text: "3\r\n  4" },
      { ...spanOf(text, "two"), text: "2" },
    ];
    const report = resultOf(text, { fix: { title: "Use figures", safe: false, edits } });
    expect(report.diagnostics[0]?.suggestions).toHaveLength(1);
    expect(applied(text, report)).toBe("a: é\r\nb: 😀 2\r\nc: 3\r\n  4\r\n");
  });

  test.each<[string, string, string, readonly string[], string | undefined]>([
    ["the only wording for plain words", "A rockstar here", "rockstar", ["developer"], "developer"],
    ["no wording where there are several", "A rockstar here", "rockstar", ["developer", "engineer"], undefined],
    ["no wording over marks", "A rock** star", "rock** star", ["developer"], undefined],
    ["no wording with marks", "title: Guru", "Guru", ["Engineer: Go"], undefined],
    ["no wording over a line end", "rock\nstar", "rock\nstar", ["developer"], undefined],
    ["no wording that another article belongs to", "an expert", "expert", ["nurse"], undefined],
    ["a wording for the same article", "an expert", "expert", ["engineer"], "engineer"],
    ["no wording for a place of no length", "abc", "", ["engineer"], undefined],
  ])("suggests %s", (_, text, words, suggestions, expected) => {
    const [first] = resultOf(text, { span: spanOf(text, words), suggestions }).diagnostics;
    expect(first?.suggestions?.map((suggestion) => suggestion.text)).toEqual(expected && [expected]);
  });

  test("shows no control character, and leaves out a fix that has some", () => {
    const fix = { title: "Say it", safe: true, edits: [{ start: 0, end: 1, text: "\u202Eb" }] };
    const message = "No \u001B[31m “\u009Bwords\u202E”";
    const [first] = resultOf("abc", { message, fix }).diagnostics;
    expect(first?.message).toBe("No ␛[31m “\uFFFDwords\uFFFD”");
    expect(first?.suggestions).toBeUndefined();
  });

  test("names the law beside the message and the rule by its section, from the root of the repository", () => {
    const found = [
      finding("roles/a.md", { citation: "§ 1", url: "https://law.example/co" }),
      finding("rolespec.yaml", { rule: "own/rockstars", severity: "warning" }),
    ];
    const text = reportRdjson(reportOf({ "roles/a.md": "abc" }, found, { folder: "careers/" }), plain);
    const { diagnostics, severity: overall } = parseRdjson(text);
    expect(overall).toBe("ERROR");
    expect(diagnostics.map(({ location, code }) => [location.path, code.url, location.range === undefined])).toEqual([
      ["careers/roles/a.md", "docs/rules/pay/missing.md", false],
      ["careers/rolespec.yaml", "docs/word-rules.md", true],
    ]);
    expect(diagnostics[0]?.message).toBe("Nothing says what the job pays.\n§ 1\nhttps://law.example/co");
  });

  test("gives an empty list where nothing is found", () => {
    expect(resultOf("abc").diagnostics).toEqual([]);
  });

  test("holds the fixes of a linted role, applied to the byte", () => {
    const text = "\uFEFF---\r\ntitle: Nurse 😀 #4711\r\n---\r\n\r\n😀 In the the garden\r\n";
    const found = lintText(text).map((one) => ({ ...one, path: "roles/a.md" }));
    const safe = found.filter(({ fix }) => fix?.safe);
    const report = parseRdjson(reportRdjson(reportOf({ "roles/a.md": text }, safe), plain));
    expect(applied(text, report)).toBe(
      text.replace("title: Nurse 😀 #4711", 'title: "Nurse 😀 #4711"').replace("the the", "the"),
    );
  });
});
