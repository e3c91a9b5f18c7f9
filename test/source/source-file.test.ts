import { describe, expect, test } from "vitest";
import { decode } from "../../src/source/decode.ts";
import { applyEdits } from "../../src/source/edits.ts";
import { nearestWord } from "../../src/source/nearest-word.ts";
import { lineSpan, pointAt, sourceFile, textAt, textStart } from "../../src/source/source-file.ts";

describe("a source file", () => {
  test.each([
    ["line feeds", "a\nbc\n", 3, { line: 2, column: 2 }],
    ["CRLF", "a\r\nbc", 4, { line: 2, column: 2 }],
    ["bare carriage returns", "a\rbc", 3, { line: 2, column: 2 }],
    ["a byte order mark, which takes no column", "\uFEFFab", 2, { line: 1, column: 2 }],
    ["an emoji before, which is two units", "😀b", 2, { line: 1, column: 3 }],
    ["an offset behind the end", "ab", 99, { line: 1, column: 3 }],
    ["an empty text", "", 0, { line: 1, column: 1 }],
  ])("counts lines and columns with %s", (_, text, offset, point) => {
    expect(pointAt(sourceFile("a.md", text), offset)).toEqual(point);
  });

  test("gives a line without its line end", () => {
    const file = sourceFile("a.md", "\uFEFFfirst\r\nsecond\r\n");
    expect([1, 2, 3].map((line) => textAt(file, lineSpan(file, line)))).toEqual(["first", "second", ""]);
    expect(textStart(file)).toBe(1);
  });
});

describe("decode", () => {
  test.each([
    ["UTF-8", [0x61, 0xc3, 0xa9], "aé"],
    ["UTF-8 with its mark, which is kept", [0xef, 0xbb, 0xbf, 0x61], "\uFEFFa"],
    ["UTF-16, little end first", [0xff, 0xfe, 0x61, 0], "\uFEFFa"],
    ["UTF-16, big end first", [0xfe, 0xff, 0, 0x61], "\uFEFFa"],
    ["Latin-1, as characters that cannot be read", [0x61, 0xe9], "a\uFFFD"],
  ])("reads %s", (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes))).toBe(text);
  });
});

describe("applyEdits", () => {
  test.each([
    [
      "replaces and inserts in one go",
      [
        { start: 0, end: 1, text: "A" },
        { start: 3, end: 3, text: "!" },
      ],
      "Abc!",
    ],
    [
      "does not mind their order",
      [
        { start: 2, end: 3, text: "C" },
        { start: 0, end: 1, text: "A" },
      ],
      "AbC",
    ],
    [
      "leaves out the later of two that overlap",
      [
        { start: 0, end: 2, text: "x" },
        { start: 1, end: 3, text: "y" },
      ],
      "xc",
    ],
    [
      "leaves out the second insertion at one place",
      [
        { start: 1, end: 1, text: "x" },
        { start: 1, end: 1, text: "y" },
      ],
      "axbc",
    ],
  ])("%s", (_, edits, expected) => {
    expect(applyEdits("abc", edits)).toBe(expected);
  });
});

describe("nearestWord", () => {
  test.each([
    ["close", ["closes", "pay"], "closes"],
    ["Titel", ["title", "team"], "title"],
    ["bananas", ["title", "team"], undefined],
    ["x", [], undefined],
  ])("finds what %j probably means", (word, known, expected) => {
    expect(nearestWord(word, known)).toBe(expected);
  });
});
