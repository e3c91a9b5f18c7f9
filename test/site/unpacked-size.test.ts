import { expect, test } from "vitest";
import { toMarkdown } from "../../src/import/to-markdown.ts";
import { csvRow } from "../../src/render/csv-row.ts";
import { readDocx } from "../../src/site/read-docx.ts";
import { wordDocument } from "../support/word-document.ts";

test("a Word document with more paragraphs or text than a posting has is refused before it is read", async () => {
  const many = wordDocument(Array.from({ length: 30_000 }, () => ({ text: "a" })));
  expect(await readDocx(many)).toMatchObject({ problem: expect.stringMatching(/more than 20000 paragraphs/) });
  const long = wordDocument([{ text: "a".repeat(9_000_000) }]);
  expect(await readDocx(long)).toMatchObject({ problem: expect.stringMatching(/more than 8 MB of text/) });
  expect(await readDocx(wordDocument([{ text: "You care." }]))).toMatchObject({
    html: expect.stringContaining("care"),
  });
});

test("an imported link that would run a program keeps its words alone", () => {
  const link = (url: string) =>
    toMarkdown([{ type: "paragraph", children: [{ type: "link", url, children: [{ type: "text", value: "x" }] }] }]);
  expect(["javascript:alert(1)", "java\nscript:a", "data:text/html,a", "vbscript:a"].map(link)).toEqual([
    "x\n",
    "x\n",
    "x\n",
    "x\n",
  ]);
  expect(link("https://a.example/b")).toBe("[x](https://a.example/b)\n");
});

test("a cell that a spreadsheet would calculate gets an apostrophe", () => {
  expect(csvRow(["=1+1", "@a", "+1 555", "-x", "\ta", -5, "-5", "a=b"])).toBe(
    "'=1+1,'@a,'+1 555,'-x,\"'\ta\",-5,-5,a=b".replace('"\'\ta"', "'\ta"),
  );
});
