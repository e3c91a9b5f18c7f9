import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { readHtml, visibleText } from "../support/html.ts";
import { type MadeSite, makeSite, textOf } from "../support/pages.ts";

const postings = "../shared/postings-18f";
const corpus = "../shared/bench/gen-corpus.mjs";

describe("every word of a body is on the page and in the plain text, in order", () => {
  test.each(rolesIn("roles"))("roles/%s", (_, text) => {
    expect(lostWords(text)).toEqual([]);
  });

  test.skipIf(!existsSync(postings)).each(rolesIn(postings))(
    `%s (skipped where there is no ${postings})`,
    (_, text) => {
      expect(lostWords(text)).toEqual([]);
    },
  );

  test.skipIf(!existsSync(corpus))(`of 50 generated roles (skipped where there is no ${corpus})`, async () => {
    const { generate } = await import(pathToFileURL(corpus).href);
    const lost = Array.from({ length: 50 }, (__, index) => ({ index, lost: lostWords(generate(index).text) }));
    expect(lost.filter((each) => each.lost.length > 0)).toEqual([]);
  });

  test.each([
    [
      "blocks of HTML",
      "<address>Main Street</address><address>Boston</address>\n\n<section>One</section><section>Two</section>",
    ],
    ["a table of HTML", "<table><caption>Pay</caption><tr><td>Level one</td><td>40</td></tr></table>"],
    ["menus and forms of HTML", "<menu><li>One</li><li>Two</li></menu><form>Three</form>four"],
    ["unknown elements", "<job-card>One <x-y>two</x-y></job-card> three"],
    ["stray marks", "a < b, c > d & e <3 f </ g <1 h"],
    ["tags that are never closed", "<div>\n\nOne <b>two\n\n<ul><li>three\n\nfour"],
    ["words in a definition list", "<dl><dt>One<dd>two<dt>three<dd>four</dl>"],
    ["details", "<details><summary>More</summary>\n\nHidden words\n\n</details>"],
    ["emphasis inside words", "un**believ**able and <b>un</b>believable"],
    ["lists in lists", "- one\n  - two\n\n    three\n\n    ```\n    four\n    ```\n  1. five\n- six"],
    ["quotations in lists", "- one\n  > two\n  >\n  > - three"],
    ["struck words and tasks", "~~old~~ new\n\n- [ ] open\n- [x] done"],
    ["entities", "caf&eacute; &copy; &#8364;40 R&D AT&T"],
    ["hard breaks", "one  \ntwo\\\nthree<br>four<br/>five"],
    ["titles that repeat", "# Nurse\n\nOne\n\n# Nurse\n\ntwo"],
    ["headings of both kinds", "One\n===\n\nTwo\n---\n\n####### Seven\n\n###Three"],
    ["indented code", "One\n\n    two three\n    four\n\nfive"],
    ["pictures", "One ![two three](x.png) four ![five](https://x.example/y.png)"],
    ["another script", "职位描述 — 負責 的 工作\n\nوصف الوظيفة\n\nОписание вакансии"],
    ["link references", "One [two][a] [three] [four][]\n\n[a]: https://x.example\n[three]: https://y.example"],
    ["references to nowhere", "One [two][b] [three] ![four][c]"],
    ["no-break blanks and soft hyphens", "one\u00a0two\u202fthree un\u00adbroken"],
  ])("%s", (_, body) => {
    const text = `---\ntitle: Nurse\nemployer: Acme\nposted: 2026-11-02\nlocations: Oslo, NO\n---\n\n${body}\n\nThe end.\n`;
    expect(lostWords(text)).toEqual([]);
  });
});

/** The words that a page or its plain text does not have where they belong, each with what stood around it. */
function lostWords(text: string): readonly string[] {
  const site = makeSite({ "roles/role.md": text.replace(/^slug:.*$/m, "") });
  const wanted = wordsOf(bodyWords(text));
  const page = visibleText(readHtml(textOf(site, "roles/role/index.html")));
  const fragment = visibleText(readHtml(textOf(site, "roles/role/fragment.html")));
  const plain = textOf(site, "roles/role/role.txt");
  const described = descriptionIn(site);
  return [
    ...missingFrom(wanted, wordsOf(page)).map((word) => `page: ${word}`),
    ...missingFrom(wanted, wordsOf(fragment)).map((word) => `fragment: ${word}`),
    ...missingFrom(wanted, wordsOf(plain)).map((word) => `role.txt: ${word}`),
    ...(described === undefined
      ? []
      : missingFrom(wanted, wordsOf(described)).map((word) => `description for search engines: ${word}`)),
  ];
}

/** The description of the markup, after the title that a body may begin with; a role may have none. */
function descriptionIn({ files, roles }: MadeSite): string | undefined {
  const markup = files.get("roles/role/role.jsonld");
  if (markup === undefined) return undefined;
  const posting: { readonly description: string } = JSON.parse(markup);
  return `${roles[0]?.title} ${visibleText(readHtml(posting.description))}`;
}

/** The first word that is not found after the one before it. */
function missingFrom(wanted: readonly string[], given: readonly string[]): readonly string[] {
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    const found = given.indexOf(word, at);
    if (found === -1) return [wanted.slice(Math.max(0, index - 4), index + 4).join(" ")];
    at = found + 1;
  }
  return [];
}

/** The body without what is not text: addresses, the numbers of lists, marks of code, comments, scripts and styles. */
function bodyWords(text: string): string {
  const body = text
    .replaceAll("\r\n", "\n")
    .replace(/^\uFEFF?---\n[\s\S]*?\n---[ \t]*\n/, "")
    .replaceAll(/\]\([^()\s]*(?:\([^()\s]*\))?[^()\s]*(?:\s+"[^"]*")?\)/g, "]")
    .replaceAll(/^ {0,3}\[[^\]^]+\]:\s*\S+.*$/gm, "")
    .replaceAll(/\]\[([^\]]*)\]/g, (whole, name) => (text.includes(`\n[${String(name)}]: `) ? "]" : whole))
    .replaceAll(/^([ \t>]*(?:[-*+] )?)\d{1,9}[.)](?=\s)/gm, "$1")
    .replaceAll(/^([ \t>]*[-*+] )\[[ xX]\] /gm, "$1")
    .replaceAll(/^[ \t>]*(?:```|~~~).*$/gm, "")
    .replaceAll(/[*~]+/g, "");
  return visibleText(readHtml(body));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll("\u00ad", "")
      .normalize("NFC")
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

function rolesIn(folder: string): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return [["", ""]];
  return readdirSync(folder)
    .filter((name) => /\.md$/i.test(name) && name !== "README.md")
    .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")] as const);
}
