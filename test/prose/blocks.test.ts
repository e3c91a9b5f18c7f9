import { describe, expect, test } from "vitest";
import { type Block, readBlocks } from "../../src/prose/blocks.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { sourceFile } from "../../src/source/source-file.ts";

function blocksOf(text: string): readonly Block[] {
  return readBlocks(readDocument(sourceFile("roles/x.md", text)), []);
}

/** What of the file stands under some words of its blocks. */
function underneath(source: string, words: string): string | undefined {
  for (const block of blocksOf(source)) {
    const start = block.text.indexOf(words);
    if (start === -1) continue;
    const span = block.spanOf(start, start + words.length);
    return source.slice(span.start, span.end);
  }
  return undefined;
}

describe("words of a block are found at their place in the file", () => {
  test.each([
    ["plain text", "You lead the team.", "lead", "lead"],
    ["a byte order mark", "\uFEFF# Nurse\n\nYou lead.", "lead", "lead"],
    ["CRLF inside a paragraph", "You work\r\nwith the\r\nforeman.\r\n", "the foreman", "the\r\nforeman"],
    ["emoji before the words", "🎉👩‍🔬 We need the foreman", "foreman", "foreman"],
    ["a named character reference", "Sales &amp; marketing lead", "& marketing", "&amp; marketing"],
    ["a numbered character reference", "Pay &#36;5 and &#x1F600; joy", "😀 joy", "&#x1F600; joy"],
    ["a backslash escape", "Grade 5\\* and up", "5* and", "5\\* and"],
    ["an escaped backslash", "C\\\\D drive", "C\\D", "C\\\\D"],
    ["a quotation's prefix", "> You work\n> with the foreman", "work with", "work\n> with"],
    ["a nested quotation's prefix", "> > You work\n> > with the foreman", "work with", "work\n> > with"],
    ["a list's indentation", "- You work\n  with the foreman", "work with", "work\n  with"],
    ["emphasis", "You **lead** a *small* team", "lead a small", "lead** a *small"],
    ["a link's text", "Read [our handbook](https://x.example/a) first", "handbook", "handbook"],
    ["a reference link", "Read [our handbook][h] first\n\n[h]: https://x.example", "handbook", "handbook"],
    ["a picture's text", "![the whole team](team.png) at work", "whole team", "whole team"],
    [
      "text after a bare address",
      "See www.x.example/a and mail a@b.example for the rest",
      "for the rest",
      "for the rest",
    ],
    ["text after code", "Use `node` and `npm` daily", "daily", "daily"],
    ["a table cell", "| a | b |\n|---|---|\n| one | the foreman |", "foreman", "foreman"],
    ["a table cell with an escaped bar", "| a |\n|---|\n| in \\| out |", "in | out", "in \\| out"],
    ["a task list", "- [x] the foreman\n", "foreman", "foreman"],
    ["a footnote", "Text[^1].\n\n[^1]: The foreman said so.", "foreman", "foreman"],
    ["raw HTML", "<div>\n<p>The &amp; foreman</p>\n</div>", "& foreman", "&amp; foreman"],
    ["a plain field", "---\ntitle: Night foreman\n---\n", "foreman", "foreman"],
    ["a quoted field", '---\ntitle: "Night foreman"\n---\n', "foreman", "foreman"],
    ["a field with escapes", '---\ntitle: "Night \\"foreman\\""\n---\n', "foreman", '"Night \\"foreman\\""'],
    ["a list in a field", "---\nbenefits:\n  - Pension\n  - Paid maternity leave\n---\n", "maternity", "maternity"],
    ["a note in a field", "---\npay:\n  min: 5\n  note: plus a share\n---\n", "plus a share", "plus a share"],
    ["a field behind a byte order mark and CRLF", "\uFEFF---\r\ntitle: Foreman\r\n---\r\n", "Foreman", "Foreman"],
    ["repeated spaces", "You  lead   teams", "lead teams", "lead   teams"],
    ["a no-break space", "You\u00A0lead teams", "You lead", "You\u00A0lead"],
  ])("with %s", (_, source, words, expected) => {
    expect(underneath(source, words)).toBe(expected);
  });

  test("in a heading under a line", () => {
    expect(underneath("Night foreman\n=============\n", "foreman")).toBe("foreman");
  });

  test("so that the whole text of a block lies within its span", () => {
    const source = "\uFEFF# A &lt; b\r\n\r\n> - one *two*\r\n>   three\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | x |\r\n";
    for (const block of blocksOf(source)) {
      const span = block.spanOf(0, block.text.length);
      expect(span.start).toBeGreaterThanOrEqual(block.span.start);
      expect(span.end).toBeLessThanOrEqual(block.span.end);
    }
  });
});

describe("the text of a block", () => {
  test.each([
    [
      "has code, addresses and tags blanked out",
      "Run `rm` at https://x.example/guys, <kbd>x</kbd>",
      "Run \uFFFC at \uFFFC",
    ],
    ["reads through tags that only dress words", "man<b>hours</b> in <i>order</i> to", "manhours in order to"],
    ["breaks a line where the author does", "one  \ntwo<br>three", "one\ntwo\nthree"],
    ["keeps curly quotes and dashes", "“You” – we", "“You” – we"],
  ])("%s", (_, source, expected) => {
    expect(
      blocksOf(source)[0]
        ?.text.replace(/\uFFFC+/g, "\uFFFC")
        .slice(0, expected.length),
    ).toBe(expected);
  });

  test("leaves out code blocks, comments, scripts and empty blocks", () => {
    const source = "```\nguys\n```\n\n<!-- guys -->\n\n<script>guys()</script>\n\n***\n\n[guys]: https://x.example\n";
    expect(blocksOf(source)).toEqual([]);
  });
});

describe("the kinds of blocks", () => {
  test("follow the body, then the fields that people read", () => {
    const source =
      "---\ntitle: Cook\nid: R-1\nemployer:\n  name: Acme\n  about: We cook.\nbenefits: Meals\napply: {url: https://x.example, note: Write soon}\n---\n\n# Cook\n\nYou cook.\n\n- Soup\n\n| Day | Dish |\n|---|---|\n| Mon | Rice |\n";
    const kinds = blocksOf(source).map(({ kind, text, field, depth }) => [kind, text, field ?? depth]);
    expect(kinds).toEqual([
      ["heading", "Cook", 1],
      ["paragraph", "You cook.", undefined],
      ["item", "Soup", undefined],
      ["cell", "Day", undefined],
      ["cell", "Dish", undefined],
      ["cell", "Mon", undefined],
      ["cell", "Rice", undefined],
      ["field", "Cook", "title"],
      ["field", "We cook.", "employer"],
      ["field", "Meals", "benefits"],
      ["field", "Write soon", "apply"],
    ]);
  });
});

describe("the zone of a block", () => {
  test.each([
    ["You lead the night shift.", "plain"],
    ["We are an equal opportunity employer.", "equal-opportunity"],
    ["We hire without regard to race, sex or age.", "equal-opportunity"],
    ["You deliver without regard to the weather.", "plain"],
    ["Women and minorities are encouraged to apply.", "equal-opportunity"],
    ["Wir freuen uns über Bewerbungen unabhängig von Alter und Geschlecht.", "equal-opportunity"],
    ["Bei gleicher Eignung werden schwerbehinderte Menschen bevorzugt.", "equal-opportunity"],
    ["Nos postes sont ouverts aux personnes en situation de handicap.", "equal-opportunity"],
    ["Igualdad de oportunidades, sin distinción de edad.", "equal-opportunity"],
    ["Il presente annuncio è rivolto ad entrambi i sessi.", "equal-opportunity"],
    ["Iedereen is welkom, ongeacht leeftijd of afkomst.", "equal-opportunity"],
    ["Zapraszamy bez względu na wiek i płeć.", "equal-opportunity"],
    ["Du arbeitest unabhängig.", "plain"],
    ["Reasonable accommodations are made for applicants.", "accommodation"],
    ["You book accommodation for guests.", "plain"],
    ["You get ten days of sick leave.", "benefits-law"],
    ["> “I joined as an intern and stayed.”\n>\n> — Ana Ruiz, nurse", "testimonial"],
    ["> Note: shifts begin at six.", "plain"],
    ["“I joined as an intern and stayed,” says Ana.", "testimonial"],
    ["“We put care before speed, always.”", "quoted"],
  ])("of %j is %s", (source, zone) => {
    expect(blocksOf(source)[0]?.zone).toBe(zone);
  });

  test("reaches from an introduction into its list", () => {
    const [, item] = blocksOf("We do not discriminate on the basis of:\n\n- sex\n- age\n");
    expect(item?.zone).toBe("equal-opportunity");
  });

  test("is told sentence by sentence where one block is two things", () => {
    const text = "We want a salesman. We are an equal opportunity employer. Minorities too. You sell shoes.";
    const [block] = blocksOf(text);
    const zones = ["salesman", "equal", "Minorities", "shoes"].map((word) => block?.zoneAt(text.indexOf(word)));
    expect(zones).toEqual(["plain", "equal-opportunity", "equal-opportunity", "plain"]);
  });
});
