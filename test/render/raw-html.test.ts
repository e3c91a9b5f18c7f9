import { describe, expect, test } from "vitest";
import { readHtml, visibleText } from "../support/html.ts";
import { makeSite, textOf } from "../support/pages.ts";

const head =
  "---\ntitle: Engineer\nemployer: Acme\nlocations: Boston, MA, US\nworkplace: onsite\nposted: 2026-11-02\n---\n\n";

describe.each(["roles/x/index.html", "roles/x/role.txt"])("raw HTML in %s", (path) => {
  test("that is named in a sentence and never closed is a word, and swallows nothing", () => {
    const shown = wordsIn(path, "You know <script> and <textarea> tags.\n\nYou like them.");
    expect(shown).toContain("You know <script> and <textarea> tags. You like them.");
  });

  test("that is a script shows nothing of itself, and all around it", () => {
    const shown = wordsIn(path, "Before <script>alert(1)</script> and <style>p {}</style>after.");
    expect(shown).toContain("Before and after.");
  });

  test("shows its characters, not their names", () => {
    expect(wordsIn(path, "<p>R&amp;D &#8211; <b>bold</b>&nbsp;work</p>")).toContain("R&D – bold work");
  });

  test("keeps the words of its blocks apart", () => {
    const shown = wordsIn(path, "<ul><li>One</li><li>Two</li></ul><details><summary>More</summary>Hidden</details>");
    expect(shown.replaceAll("- ", "")).toContain("One Two More Hidden");
  });

  test("keeps the words of its cells apart, whichever tags close them", () => {
    const shown = wordsIn(path, "<table><tr><td>Day<td>Hours<tr><td>Monday</td><td>8</td></tr></table>");
    expect(shown.replaceAll(/ (?:[|] )?/g, " ")).toContain("Day Hours Monday 8");
  });

  test.each([
    ["elements nested without end", "<div>\n\n", 1000],
    ["dress that is opened again and again", "<b>\n\n", 1000],
    ["quoted names of closing tags", "<div></p>\n\n", 1000],
  ])("of %s keeps its words and brings nothing down", (_, text, times) => {
    expect(wordsIn(path, `First words.\n\n${text.repeat(times)}Last <i>words</i>.`)).toMatch(
      /First words\. .*Last words\./,
    );
  });

  test("that is nested as in a page keeps its structure", () => {
    const text = `${"<div>".repeat(20)}<p>Deep</p>${"</div>".repeat(20)}\n\n<ul>${"<li>item".repeat(200)}</ul>`;
    const page = textOf(makeSite({ "roles/x.md": head + text }), "roles/x/index.html");
    expect(page).toContain(`${"<div>".repeat(20)}<p>Deep</p>`);
    expect(page.match(/<li>/g)).toHaveLength(200);
  });
});

test("a paragraph of blanks alone takes no time that matters", () => {
  const text = `a${" ".repeat(15_000)}b\n\n    code${" ".repeat(15_000)}b`;
  expect(wordsIn("roles/x/role.txt", text)).toContain("a b code b");
}, 20_000);

function wordsIn(path: string, text: string): string {
  const content = textOf(makeSite({ "roles/x.md": head + text }), path);
  return (path.endsWith(".html") ? visibleText(readHtml(content)) : content).replaceAll(/\s+/g, " ");
}
