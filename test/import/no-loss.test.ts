import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importRoles } from "../../src/import/import-roles.ts";
import { leavesOf } from "../../src/import/json-data.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { sourceFile } from "../../src/source/source-file.ts";

const seed = "../shared/seed/machine-learning-engineer.txt";
const postings = "../shared/postings-18f";

describe("no word of a source is lost", () => {
  test.skipIf(!existsSync(seed))(`the seed (skipped where there is no ${seed})`, () => {
    expect(lostWords(seed, readFileSync(seed, "utf8"))).toEqual([]);
  });

  test.skipIf(!existsSync(postings)).each(namesIn(postings))(`%s (skipped where there is no ${postings})`, (name) => {
    expect(lostWords(name, readFileSync(`${postings}/${name}`, "utf8"))).toEqual([]);
  });

  test.each(readdirSync("test/import/sources").filter((name) => /\.(?:txt|md)$/.test(name)))("%s", (name) => {
    expect(lostWords(name, readFileSync(`test/import/sources/${name}`, "utf8"))).toEqual([]);
  });

  test.each([
    ["greenhouse.json", ["9000000", "12000000"]],
    ["lever.json", ["1790000000000"]],
    ["ashby.json", ["salary"]],
  ])("%s, save for amounts in cents, milliseconds and the name of pay", (name, others) => {
    const source = readFileSync(`test/import/sources/${name}`, "utf8");
    const words = leavesOf(JSON.parse(source)).flatMap(({ value }) => wordsOf(visible(visible(visible(value)))));
    const made = new Set(
      importRoles(name, source, { language: "en" }).flatMap(({ text }) => wordsOf(visible(unescaped(text)))),
    );
    expect(words.filter((word) => !made.has(word))).toEqual(others);
  });

  test("nurse.html, save for what is listed as left out", () => {
    const source = readFileSync("test/import/sources/nurse.html", "utf8");
    const [role] = importRoles("nurse.html", source, { language: "en" });
    const made = new Set(wordsOf(unescaped(role?.text ?? "")));
    const main = /<main>([\s\S]*)<\/main>/.exec(source)?.[1] ?? "";
    expect(wordsOf(visible(main)).filter((word) => !made.has(word))).toEqual([]);
    expect(role?.notes.some(({ kind, text }) => kind === "dropped" && text.includes("Home All jobs"))).toBe(true);
  });

  test("of any text, and the role can always be read", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ maxLength: 80 }),
      fc.constantFrom(
        "",
        "Location: Boston, MA",
        "• one",
        "  o\ttwo",
        "1. first",
        "ABOUT US",
        "Salary:",
        "---",
        "+++",
        "=====",
        "# Nurse",
        "title: x",
        "Apply: jobs@acme.example",
        "{{ page.x }}",
        "<!-- a",
        "- b",
        "**Pay:** $20/hour",
        "https://acme.example/a_b*c*",
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("x.txt", "x.md"), (lines, path) => {
        expect(lostWords(path, lines.join("\n"))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** The words of a source that its role specs hold less often than it does. */
function lostWords(path: string, source: string): readonly string[] {
  const roles = importRoles(path, source, { language: "en" });
  for (const { text } of roles) readRole(readDocument(sourceFile("role.md", text)), { fields: {}, language: "en" });
  const left = new Map<string, number>();
  for (const word of roles.flatMap(({ text }) => wordsOf(unescaped(text)))) left.set(word, (left.get(word) ?? 0) + 1);
  // The text that is written ends with a line break, which makes a list number of a figure that stands last.
  return wordsOf(`${source}\n`).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
}

/** A text without the tags of HTML, its characters as they are shown. */
function visible(html: string): string {
  return html
    .replaceAll(/<[^<>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** A text without the marks that keep its own marks from being read as Markdown. */
function unescaped(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, "");
}

/** Words without regard to case; the number or the letter before a list item is no word but its sign. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll(/[\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
      .replaceAll(/^[\s\u00A0]*(?:\(?\d{1,3}[.)](?=[\s\u00A0])|o(?=\t|[ \u00A0]{2}))/gm, "")
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.md$/i.test(name) && name !== "README.md") : [""];
}
