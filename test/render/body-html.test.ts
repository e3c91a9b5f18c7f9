import { describe, expect, test } from "vitest";
import { named, readHtml, visibleText } from "../support/html.ts";
import { makeSite, textOf } from "../support/pages.ts";

describe("the headings of a page", () => {
  test.each([
    ["begin below the title", "## A\n\n### B\n\n## C", ["h2 A", "h3 B", "h2 C"]],
    ["begin below the title, however low they begin", "#### A\n\n##### B", ["h2 A", "h3 B"]],
    ["begin below the title, however high they begin", "# A\n\n## B", ["h2 A", "h3 B"]],
    ["skip no level", "## A\n\n##### B\n\n### C\n\n## D", ["h2 A", "h3 B", "h3 C", "h2 D"]],
    [
      "end at the sixth",
      "# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F",
      ["h2 A", "h3 B", "h4 C", "h5 D", "h6 E", "h6 F"],
    ],
    ["count those of raw HTML", "<h1>A</h1>\n\n<h4>B</h4>", ["h2 A", "h3 B"]],
    ["leave out the title that the body repeats", "# Engineer\n\n## A", ["h2 A"]],
    ["keep one that says more than the title", "# Engineer II", ["h2 Engineer II"]],
  ])("%s", (_, text, expected) => {
    const headings = named(readHtml(page(text)), "h1", "h2", "h3", "h4", "h5", "h6");
    const found = headings.map((heading) => `${heading.tagName} ${visibleText(heading).trim()}`);
    expect(found).toEqual(["h1 Engineer", ...expected, "h2 Key facts"]);
  });
});

function page(text: string): string {
  const head =
    "---\ntitle: Engineer\nemployer: Acme\nlocations: Wien, AT\nworkplace: onsite\nposted: 2026-11-02\n---\n\n";
  return textOf(makeSite({ "roles/x.md": head + text }), "roles/x/index.html");
}
