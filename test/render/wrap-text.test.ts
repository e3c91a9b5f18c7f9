import { describe, expect, test } from "vitest";
import { wrapText } from "../../src/render/wrap-text.ts";
import { makeSite, textOf } from "../support/pages.ts";

describe("text wrapped for mail", () => {
  test.each([
    ["leaves short lines as they are", "One two\n\nThree\n", "One two\n\nThree\n"],
    ["breaks between words", "One two three four five six", "One two three four\nfive six"],
    ["fills a line to its last place", "12345 12345 12345 1 2", "12345 12345 12345 1\n2"],
    ["puts the lines of an item below its first word", "- One two three four five", "- One two three four\n  five"],
    ["does so in deeper lists", "  - One two three four five", "  - One two three\n    four five"],
    ["does so with numbers", "12. One two three four five", "12. One two three\n    four five"],
    ["does so with footnotes", "[n] One two three four five", "[n] One two three\n    four five"],
    ["keeps the indent of a second paragraph of an item", "  One two three four five", "  One two three four\n  five"],
    ["breaks no word", "One supercalifragilisticexpialidocious two", "One\nsupercalifragilisticexpialidocious\ntwo"],
    [
      "breaks no address",
      "See (https://acme.example/apply/now-or-never?a=b-c) now",
      "See\n(https://acme.example/apply/now-or-never?a=b-c)\nnow",
    ],
    [
      "begins no line with a dash that would read as a list",
      "from twenty to 10 - 20 days",
      "from twenty to 10 -\n20 days",
    ],
    ["counts characters, not units", "👩🎉👩🎉👩🎉👩🎉👩 abcdefghi", "👩🎉👩🎉👩🎉👩🎉👩 abcdefghi"],
    ["takes an empty text", "", ""],
  ])("%s", (_, text, expected) => {
    expect(wrapText(text, 20)).toBe(expected);
  });

  test("says the same words in the same order, twice as once", () => {
    const text = "- One two - three 4. four\n\nSee https://acme.example/a-b and 1) more of it, all over again\n";
    const wrapped = wrapText(text, 20);
    expect(wrapped.split(/\s+/)).toEqual(text.split(/\s+/));
    expect(wrapText(wrapped, 20)).toBe(wrapped);
  });
});

const role = `---
title: Nurse
posted: 2026-11-02
---

You care for people on our ward, with five colleagues, by day and by night, and on every second weekend.

- You write down what you see, so that the next shift knows what has been done and what is still to do
`;

describe("the text of a posting", () => {
  test("is wrapped where a width is asked for", () => {
    const text = textOf(makeSite({ "roles/nurse.md": role }, { wrap: 72 }), "roles/nurse/role.txt");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(text).toContain("what has\n  been done and");
  });

  test("has a line for each paragraph where none is", () => {
    const text = textOf(makeSite({ "roles/nurse.md": role }), "roles/nurse/role.txt");
    expect(text).toContain("by day and by night, and on every second weekend.\n");
  });
});
