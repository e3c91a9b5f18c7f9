import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/role/read-document.ts";
import { applyEdits } from "../../src/source/edits.ts";
import { sourceFile, textAt } from "../../src/source/source-file.ts";

const document = (lines: string) => readDocument(sourceFile("roles/a.md", `---\n${lines}\n---\n\nText 😀.\n`));

describe("values stay what their author typed", () => {
  test.each([
    ["id: 012", { id: "012" }],
    ["id: 1e5", { id: "1e5" }],
    ["id: 1.10", { id: "1.10" }],
    ["id: 0x1F", { id: "0x1F" }],
    ["title: no", { title: "no" }],
    ["title: null", { title: "null" }],
    ["title: ~", { title: "~" }],
    ["posted: 2026-11-22", { posted: "2026-11-22" }],
    ["posted: !!timestamp '2017-05-31'", { posted: "2017-05-31" }],
    ["title: !Engineer", { title: "!Engineer" }],
    ["title: !Engineer lead", { title: "!Engineer lead" }],
    ["title: &Engineer lead", { title: "&Engineer lead" }],
    ["title: *important*", { title: "*important*" }],
    ["title: “Lead” nurse", { title: "“Lead” nurse" }],
    ["title: Nurse   # for the night shift", { title: "Nurse" }],
    ["title: C# developer", { title: "C# developer" }],
    ["title: >-\n  Staff\n  nurse", { title: "Staff nurse" }],
    ["__proto__: x", Object.fromEntries([["__proto__", "x"]])],
    ["locations: [Boston, Wien]", { locations: ["Boston", "Wien"] }],
    ["pay: { min: 10, per: hour }", { pay: { min: "10", per: "hour" } }],
  ])("%s", (lines, fields) => {
    const { faults, ...read } = document(lines);
    expect(read.fields).toEqual(fields);
    expect(faults).toEqual([]);
  });
});

/** What people type, the kind of fault, the text under it, a piece of what is said, and the line once mended. */
const slips: readonly (readonly [string, string, string, RegExp, string?])[] = [
  ["title: Lead #1", "lost-text", "Lead #1", /quotes/, 'title: "Lead #1"'],
  ["title: #1 nurse", "lost-text", "#1 nurse", /quotes/, 'title: "#1 nurse"'],
  ['title: Lead #1 "x"', "lost-text", 'Lead #1 "x"', /quotes/, "title: 'Lead #1 \"x\"'"],
  ["benefits:\n  - Bonus #1 \n  - Leave", "lost-text", "Bonus #1", /quotes/, 'benefits:\n  - "Bonus #1" \n  - Leave'],
  ["benefits: All of\n  - leave\n  - pay", "lost-text", "All of\n  - leave\n  - pay", /one line/],
  ["pay: &band\n  min: 1\nother-pay: *band", "lost-text", "*band", /copied/],
  [
    "title: Engineer: Platform\nid: 2",
    "syntax",
    "title: Engineer: Platform",
    /second colon/,
    'title: "Engineer: Platform"\nid: 2',
  ],
  [
    "title: [Remote] Engineer\nid: 2",
    "syntax",
    "title: [Remote] Engineer",
    /read as a list/,
    'title: "[Remote] Engineer"\nid: 2',
  ],
  ["title: @acme", "syntax", "title: @acme", /begin with `@`/, 'title: "@acme"'],
  ["pay: >50000", "syntax", "pay: >50000", /begin with `>`/, 'pay: ">50000"'],
  ["title: `x`", "syntax", "title: `x`", /backtick/, 'title: "`x`"'],
  ["pay: %10", "syntax", "pay: %10", /begin with `%`/, 'pay: "%10"'],
  ["title: *x* y", "syntax", "title: *x* y", /begin with `\*`/, 'title: "*x* y"'],
  ["pay:\n\tmin: 2", "syntax", "min: 2", /tab/, "pay:\n  min: 2"],
  ["title: 'Driver's mate'", "syntax", "title: 'Driver's mate'", /second quotation mark/, 'title: "Driver\'s mate"'],
  ['title: "Nurse\nid: 1', "syntax", 'title: "Nurse', /never closed/],
  ["pay: { min: 1, max: 2\nid: 2", "syntax", "pay: { min: 1, max: 2", /never closed/],
  ["locations:\n  - Boston\n  -Wien", "syntax", "-Wien", /space after its hyphen/, "locations:\n  - Boston\n  - Wien"],
  ["pay:\n\u00a0\u00a0min: 2", "syntax", "\u00a0\u00a0min", /no-break/, "pay:\n  min: 2"],
  ["title: Nurse\n  id: 2", "syntax", "title: Nurse", /line up/],
  ["  title: Nurse\nid: 2", "syntax", "id: 2", /line up/],
  ["title: a\ntitle: b", "duplicate", "title", /twice/],
  ["- one\n- two", "front-matter", "- one\n- two\n", /There are no fields here/],
  ["title:Nurse", "front-matter", "title:Nurse", /space after the colon/],
  ["title: Nurse\n---\nposted: 2026-01-01\nid: 3", "front-matter", "---", /remove this line/],
];

describe("slips get one plain sentence at their place", () => {
  test.each(slips.map(([lines, kind, marked, message, mended]) => ({ lines, kind, marked, message, mended })))(
    "$lines",
    ({ lines, kind, marked, message, mended }) => {
      const { file, faults } = document(lines);
      expect(faults.map((fault) => [fault.kind, textAt(file, fault.span)])).toEqual([[kind, marked]]);
      expect(faults[0]?.message).toMatch(message);
      if (mended !== undefined) {
        const text = applyEdits(file.text, faults[0]?.fix?.edits ?? []);
        expect(text).toBe(`---\n${mended}\n---\n\nText 😀.\n`);
        expect(readDocument(sourceFile("roles/a.md", text)).faults).toEqual([]);
      }
    },
  );

  test("none of them in the words of the notation", () => {
    const messages = slips.flatMap(([lines]) => document(lines).faults.map(({ message }) => message));
    for (const message of messages) expect(message).not.toMatch(/yaml|token|scalar|parse|flow|anchor|alias/i);
  });
});

describe("fences", () => {
  test.each([
    ["never closed", "---\ntitle: Nurse\n", /never closed/],
    ["TOML", "+++\ntitle = 'Nurse'\n+++\n", /TOML/],
    ["behind an empty line", "\n---\ntitle: Nurse\n---\n", /first line/],
    ["left out", "title: Nurse\nid: 2\n\nText", /not between fences/],
    ["with a language", "---js\ntitle: x\n---\n", /nothing else/],
  ])("that are %s are explained", (_, text, message) => {
    const { faults, isBroken } = readDocument(sourceFile("roles/a.md", text));
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringMatching(message)]);
    expect(isBroken).toBe(true);
  });

  test.each([
    ["", []],
    ["Only text.", []],
    ["* * *\n\nText", []],
  ])("are not asked for in %j", (text, faults) => {
    expect(readDocument(sourceFile("roles/a.md", text)).faults).toEqual(faults);
  });
});

describe("places", () => {
  const lines = ["---", "title: 'Nurse 😀'", "pay:", "  min: 10", "  max: 20", "status:", "---", "", "**Text**", ""];

  test.each([
    ["line feeds", lines.join("\n")],
    ["CRLF", lines.join("\r\n")],
    ["a byte order mark and CRLF", `\uFEFF${lines.join("\r\n")}`],
    ["bare carriage returns", lines.join("\r")],
  ])("are exact with %s", (_, text) => {
    const read = readDocument(sourceFile("roles/a.md", text));
    const at = (...path: string[]): string => textAt(read.file, read.where(...path));
    expect(at("title")).toBe("'Nurse 😀'");
    expect(textAt(read.file, read.whereText("title") ?? { start: 0, end: 0 })).toBe("Nurse 😀");
    expect(at("pay", "max")).toBe("20");
    expect(at("pay", "per")).toBe(at("pay"));
    expect(at("closes")).toBe("---");
    expect(at("status")).toBe("status");
    expect(textAt(read.file, read.whereName("pay", "min"))).toBe("min");
    const last = read.tree.children.at(-1)?.position;
    expect(text.slice(last?.start.offset, last?.end.offset)).toBe("**Text**");
  });
});

describe("what is too large or too deep is refused, quickly and in words", () => {
  test.each([
    ["nested lists", "- ".repeat(1000)],
    ["nested quotations", "> ".repeat(2000)],
    ["lists nested by indents", Array.from({ length: 200 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n")],
    ["marks without end", "*a_ ".repeat(20_000)],
    ["brackets without end", "[".repeat(50_000)],
    ["a bracket that is never closed", `[${"a ".repeat(100_000)}`],
    ["headings without number", "# h\n".repeat(100_000)],
    ["list items without number", "- x\n".repeat(6000)],
    ["empty lines without number", "\n".repeat(30_000)],
    ["five megabytes", "word ".repeat(1_000_000)],
    [
      "front matter of 10,000 fields",
      `---\n${Array.from({ length: 10_000 }, (_, index) => `f${index}: x`).join("\n")}\n---\n`,
    ],
    ["front matter of 100 KB", `---\ntitle: ${"x".repeat(100_000)}\n---\n`],
  ])("%s", (_, text) => {
    expect(readDocument(sourceFile("roles/a.md", text)).faults.map(({ kind }) => kind)).toEqual(["too-complex"]);
  });

  test("a long posting is not", () => {
    const text = Array.from({ length: 2500 }, (_, index) => `- A *task* of [kind](https://example.com) ${index}`).join(
      "\n",
    );
    expect(readDocument(sourceFile("roles/a.md", `# Role\n\n${text}`)).faults).toEqual([]);
  });
});

test("no text whatever makes the reader throw, and every fault lies in the text", () => {
  const piece = fc.constantFrom(
    "---",
    "\n",
    "\r\n",
    "title",
    ": ",
    "#",
    "'",
    '"',
    "[",
    "{",
    "}",
    "- ",
    "\t",
    "&a",
    "*a",
    "!x",
    "|",
    ">",
    "\uFEFF",
    "\0",
    "😀",
    "x",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const file = sourceFile("roles/a.md", pieces.join(""));
      for (const { span } of readDocument(file).faults) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(file.text.length);
      }
    }),
    { numRuns: 2000, seed: 1 },
  );
});

describe("a fix of a value with a number sign", () => {
  const fixOf = (line: string): { readonly fixed: string; readonly safe: boolean | undefined } => {
    const text = `---\n${line}\n---\n`;
    const file = sourceFile("roles/a.md", text);
    const fix = readDocument(file).faults[0]?.fix;
    return { fixed: applyEdits(text, fix?.edits ?? []).split("\n")[1] ?? "", safe: fix?.safe };
  };

  test.each([
    [
      "title: Engineer: Platform # budget 90k, replaces Kim",
      'title: "Engineer: Platform" # budget 90k, replaces Kim',
      true,
    ],
    ["title: Engineer: Platform #internal budget", 'title: "Engineer: Platform #internal budget"', false],
    ["title: Lead #1 # replaces Kim", 'title: "Lead #1" # replaces Kim', true],
    ["title: Lead #internal budget 90k", 'title: "Lead #internal budget 90k"', false],
    ["title: Lead # 2 openings left, budget 90k", 'title: "Lead # 2 openings left, budget 90k"', false],
    ['title: "Lead" Nurse for "Night"', 'title: \'"Lead" Nurse for "Night"\'', true],
    ["title: 'Driver's mate'", 'title: "Driver\'s mate"', true],
  ])("of `%s` keeps remarks and quotation marks", (line, fixed, safe) => {
    expect(fixOf(line)).toEqual({ fixed, safe });
  });
});
