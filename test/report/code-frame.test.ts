import { describe, expect, test } from "vitest";
import { codeFrame, columnsOf } from "../../src/report/code-frame.ts";
import { unmark } from "../../src/rules/marked-text.ts";
import { sourceFile } from "../../src/source/source-file.ts";

function frame(marked: string, width = 80): { readonly line: number; readonly text: string; readonly marks: string } {
  const { text, spans } = unmark(marked);
  return codeFrame(sourceFile("a.md", text), spans[0] ?? { start: 0, end: 0 }, width);
}

describe("a code frame", () => {
  test.each([
    ["marks the words of a finding", "one\na ⟦word⟧ here\nthree", { line: 2, text: "a word here", marks: "  ~~~~" }],
    ["counts an emoji as two columns", "😀 ⟦word⟧", { line: 1, text: "😀 word", marks: "   ~~~~" }],
    ["shows the first line of a finding over several", "⟦one\r\ntwo⟧", { line: 1, text: "one", marks: "~~~" }],
    ["marks one column where a finding has no length", "ab⟦⟧c", { line: 1, text: "abc", marks: "  ~" }],
    ["does not count a byte order mark", "\uFEFF⟦ab⟧", { line: 1, text: "ab", marks: "~~" }],
    ["shows a tab as one column", "a\t⟦b⟧", { line: 1, text: "a b", marks: "  ~" }],
  ])("%s", (_, marked, expected) => {
    expect(frame(marked)).toEqual(expected);
  });

  test("shows the stretch of a long line around the finding", () => {
    const { text, marks } = frame(`${"x".repeat(300)}⟦here⟧${"y".repeat(300)}`, 60);
    expect(columnsOf(text)).toBeLessThanOrEqual(60);
    expect(text.slice(marks.indexOf("~"), marks.lastIndexOf("~") + 1)).toBe("here");
  });
});
