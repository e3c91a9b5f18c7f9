import { describe, expect, test } from "vitest";
import type { Diagnostic, Fix } from "../../src/diagnostic.ts";
import { reportSuggestions } from "../../src/report/suggestions.ts";
import type { Edit } from "../../src/source/edits.ts";
import { finding, plain, reportOf } from "../support/report.ts";

interface Comment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly start_line?: number;
  readonly side: string;
  readonly start_side?: string;
}
interface Review {
  readonly body: string;
  readonly event: string;
  readonly comments: readonly Comment[];
}

const path = "roles/a.md";
const fixOf = (...edits: readonly Edit[]): Fix => ({ title: "Do it", safe: false, edits });

function replace(text: string, words: string, written: string): Edit {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: written };
}

function reviewOf(text: string, ...parts: readonly Partial<Diagnostic>[]): Review {
  const found = parts.map((part) => finding(path, part));
  return JSON.parse(reportSuggestions(reportOf({ [path]: text }, found), plain));
}

/** What GitHub makes of a file when every suggestion is accepted; line ends stay those of the file. */
function accepted(text: string, { comments }: Review): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(end);
  for (const { body, line, start_line = line } of comments.toReversed()) {
    const [, , written = ""] = /^(`{3,})suggestion\n([\s\S]*?)\1$/m.exec(body) ?? [];
    lines.splice(start_line - 1, line - start_line + 1, ...(written === "" ? [] : written.slice(0, -1).split("\n")));
  }
  return lines.join(end);
}

describe("a review with suggestions", () => {
  test.each<[string, string, (text: string) => Edit, string, string]>([
    ["a word", "a\n😀 the the\nb\n", (t) => replace(t, "the the", "the"), "a\n😀 the\nb\n", "2"],
    ["a word in a file with CRLF", "a\r\n😀 the the\r\n", (t) => replace(t, "the the", "the"), "a\r\n😀 the\r\n", "2"],
    [
      "a word after a byte order mark",
      "\uFEFFa\nthe the\n",
      (t) => replace(t, "the the", "the"),
      "\uFEFFa\nthe\n",
      "2",
    ],
    ["a new line", "a: 1\r\nb: 2\r\n", () => ({ start: 4, end: 4, text: "\nc: 3" }), "a: 1\r\nc: 3\r\nb: 2\r\n", "1"],
    ["lines that go", "\n\n---\na\n", (t) => replace(t, "\n\n---", "---"), "---\na\n", "1-2"],
    ["a line that becomes empty", "a\n\t\nb\n", (t) => replace(t, "\t", ""), "a\n\nb\n", "2"],
    ["several lines", "a\none\ntwo\nb\n", (t) => replace(t, "one\ntwo", "1\n2\n3"), "a\n1\n2\n3\nb\n", "2-3"],
    ["the last line without a line end", "a\nthe the", (t) => replace(t, "the the", "the"), "a\nthe", "2"],
    ["a fence", "```\n````x\n```\n", (t) => replace(t, "x", "y"), "```\n````y\n```\n", "2"],
    ["several lines with a fence", "one\n", (t) => replace(t, "one", "```\none\n```"), "```\none\n```\n", "1"],
  ])("changes %s as the fix does, in whole lines", (_, text, edit, expected, lines) => {
    const review = reviewOf(text, { fix: fixOf(edit(text)) });
    expect(accepted(text, review)).toBe(expected);
    const [comment] = review.comments;
    expect([comment?.start_line, comment?.line].filter((line) => line !== undefined).join("-")).toBe(lines);
    expect([comment?.side, comment?.start_side]).toEqual(["RIGHT", lines.includes("-") ? "RIGHT" : undefined]);
  });

  test.each<[string, string, Edit]>([
    ["in the line of a byte order mark", "\uFEFFthe the\n", { start: 1, end: 8, text: "the" }],
    ["after the last line", "a\n", { start: 2, end: 2, text: "b\n" }],
    ["that takes the last line end away", "a\nb\n", { start: 2, end: 4, text: "c" }],
    ["of line ends alone", "a\r\nb\r\n", { start: 1, end: 3, text: "\n" }],
    ["among line ends of old systems", "a\rthe the\r", { start: 2, end: 9, text: "the" }],
    ["in a line with control characters", "\u202Ethe the\n", { start: 1, end: 8, text: "the" }],
    ["in an empty file", "", { start: 0, end: 0, text: "a" }],
  ])("leaves out a change %s", (_, text, edit) => {
    const review = reviewOf(text, { fix: fixOf(edit) });
    expect(review.comments).toEqual([]);
    expect(review.body).toContain("1 more finding without a suggestion");
  });

  test("leaves out findings without a fix, and files that no pull request holds", () => {
    expect(reviewOf("a\n", {}, { suggestions: ["b"] }).comments).toEqual([]);
    const outside = finding("/elsewhere/a.md", { fix: fixOf({ start: 0, end: 1, text: "b" }) });
    const report = reportOf({ "/elsewhere/a.md": "a\n" }, [outside]);
    expect(JSON.parse(reportSuggestions(report, plain)).comments).toEqual([]);
  });

  test("makes one suggestion of fixes that change the same lines", () => {
    const text = "x\nthe the a a\ny\n";
    const [first, second] = [replace(text, "the the", "the"), replace(text, "a a", "a")];
    const review = reviewOf(
      text,
      { span: first, message: "One.", fix: fixOf(first) },
      { span: second, message: "Two.", fix: fixOf(second) },
      { span: second, message: "The same.", fix: fixOf(second) },
      { span: second, message: "Without the others.", fix: fixOf({ ...second, text: "b" }) },
    );
    expect(review.comments).toHaveLength(1);
    expect(accepted(text, review)).toBe("x\nthe a\ny\n");
    expect(review.comments[0]?.body).toMatch(/One\.[\s\S]+The same\.[\s\S]+Two\./);
    expect(review.body).toContain("1 suggestion for 3 findings of rolespec. 1 more finding");
  });

  test("says the message without marks, controls or calls of people, and the law with its address", () => {
    const message = "No <b>@team</b> \u001B[31m\u202E";
    const fix = fixOf({ start: 0, end: 1, text: "b" });
    const [comment] = reviewOf("a\n", { message, citation: "§ 1", url: "https://law.example/co", fix }).comments;
    expect(comment?.body).toBe(
      "No \\<b\\>@&#8203;team\\</b\\> ␛\\[31m\uFFFD ([§ 1](<https://law.example/co>)) `pay/missing`\n\n```suggestion\nb\n```",
    );
  });

  test("holds at most 30 suggestions in the order of the file, of which none of the errors is left out", () => {
    const lines = Array.from({ length: 500 }, (_, index) => `line ${index}`);
    const text = `${lines.join("\n")}\n`;
    const review = reviewOf(
      text,
      ...lines.map((line, index): Partial<Diagnostic> => {
        const edit = replace(text, `${line}\n`, `${line}!\n`);
        return { span: edit, severity: index > 480 ? "error" : "info", fix: fixOf(edit) };
      }),
    );
    const at = review.comments.map(({ line }) => line);
    expect(at).toEqual(
      [...Array(11).keys(), ...Array.from({ length: 19 }, (_, index) => 481 + index)].map((n) => n + 1),
    );
    expect(review.body).toContain("470 more findings");
  });

  test("leaves out a suggestion that is longer than a comment may be", () => {
    const text = "a".repeat(70_000);
    expect(reviewOf(text, { fix: fixOf({ start: 0, end: 1, text: "b" }) }).comments).toEqual([]);
  });

  test("is an empty review where nothing is found", () => {
    expect(reviewOf("a\n")).toEqual({
      body: "0 suggestions for 0 findings of rolespec.",
      event: "COMMENT",
      comments: [],
    });
  });
});
