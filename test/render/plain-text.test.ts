import { describe, expect, test } from "vitest";
import { makeSite, textOf } from "../support/pages.ts";

const head = `---
title: Engineer
employer: Acme
locations: Wien, AT
workplace: onsite
posted: 2026-11-02
pay: { fixed: 30, currency: EUR, per: hour }
apply: { url: https://acme.example/apply, note: A letter is enough }
---

`;

test("the plain text begins with the facts, since boards cut", () => {
  expect(plain("# Engineer\n\nYou build.")).toBe(`Engineer
Acme

Pay: €30 an hour
Workplace: On site
Location: Wien, Austria
Posted: November 2, 2026
How to apply: https://acme.example/apply, A letter is enough

You build.
`);
});

describe("plain text", () => {
  test.each([
    ["a heading as a line of its own", "## What *you* do ##\n\nText", "What you do\n\nText"],
    ["a paragraph as one line", "One\ntwo\r\nthree", "One two three"],
    ["a hard line break as a new line", "One\\\ntwo  \nthree<br>four", "One\ntwo\nthree\nfour"],
    ["emphasis and code as their words", "**a** _b_ ~~c~~ `d*e`", "a b c d*e"],
    ["a list with hyphens", "* One\n* Two\n  + Deeper", "- One\n- Two\n  - Deeper"],
    ["an ordered list with its numbers", "3. One\n4. Two\n   - Deeper", "3. One\n4. Two\n  - Deeper"],
    ["a loose list without gaps", "- One\n\n  More\n\n- Two", "- One\n  More\n- Two"],
    ["a link with its address", "[us](https://x.example/y)", "us (https://x.example/y)"],
    [
      "an address that is its own text once",
      "<https://x.example> and <a@x.example>",
      "https://x.example and a@x.example",
    ],
    ["a link by reference", "[us][1]\n\n[1]: https://x.example", "us (https://x.example)"],
    ["no address that opens anything else", "[us](javascript:alert(1))", "us"],
    ["a table by its rows", "| a | b |\n| - | - |\n| 1 | **2** |", "a | b\n1 | 2"],
    ["a quotation as its text", "> One\n>\n> - Two", "One\n\n- Two"],
    ["a picture by its description", "![Our office](x.png)", "Our office"],
    ["a footnote by its number", "One[^n].\n\n[^n]: Two.", "One [n].\n\n[n] Two."],
    ["no comment and no line", "One\n\n<!-- two -->\n\n---\n\nThree", "One\n\nThree"],
    ["characters, not their names", "A &amp; B &lt; C \\* D", "A & B < C * D"],
    ["no blank that forms choke on", "A\u00a0B\u200bC\u00adD\u202fE", "A BCD E"],
    ["words that join letters with an invisible sign", "می\u200cخواهم 👩‍💻", "می\u200cخواهم 👩‍💻"],
  ])("writes %s", (_, body, expected) => {
    expect(plain(body).split("letter is enough\n\n")[1]).toBe(`${expected}\n`);
  });

  test("has no blank at the end of a line, no empty lines in a row and one end of line at its end", () => {
    const text = plain("One  \n\n\n\n- Two   \n\n\n```\na  \n\n\nb\n```\n\n\n");
    expect(text).not.toMatch(/[ \t]\n|\n\n\n|\n\n$|\r/);
    expect(text.endsWith("b\n")).toBe(true);
  });
});

function plain(body: string): string {
  return textOf(makeSite({ "roles/x.md": head + body }), "roles/x/role.txt");
}
