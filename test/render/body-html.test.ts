import { describe, expect, test } from "vitest";
import { attributeOf, type Element, elementsOf, named, readHtml, visibleText } from "../support/html.ts";
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
    expect(found).toEqual(["h1 Engineer", ...expected, "h2 More details"]);
  });
});

describe("the links of a page", () => {
  test.each([
    ["to other sites say so", "[x](https://x.example)", ["https://x.example external"]],
    ["without a protocol get one", "[x](//x.example/y)", ["https://x.example/y external"]],
    [
      "to mail, telephones and other pages stay",
      "<a@x.example> [t](tel:+1) [p](../y/)",
      ["mailto:a@x.example", "tel:+1", "../y/"],
    ],
    ["stand for pictures elsewhere", "![a picture](https://x.example/y.png)", ["https://x.example/y.png external"]],
    [
      "are not made within links",
      "[![a picture](https://x.example/y.png)](https://x.example)",
      ["https://x.example external"],
    ],
  ])("%s", (_, text, expected) => {
    const links = elementsOf(body(text)).filter(({ tagName }) => tagName === "a");
    const found = links.map((link) => `${attributeOf(link, "href")} ${attributeOf(link, "rel") ?? ""}`.trim());
    expect(found).toEqual(expected);
  });
});

test("a picture of the repository is its description", () => {
  expect(visibleText(body("![Our office in Vienna](office.png)")).trim()).toBe("Our office in Vienna");
});

test("boxes that nobody can press are signs", () => {
  const list = body("- [x] Written\n- [ ] Read");
  expect(named(list, "input")).toEqual([]);
  expect(visibleText(list).replaceAll(/\s+/g, " ").trim()).toBe("☑ Written ☐ Read");
});

test("cells are aligned by style, not by an obsolete attribute", () => {
  const cells = named(body("| a | b | c |\n|:-|-:|:-:|\n| 1 | 2 | 3 |"), "td");
  expect(cells.map(({ attrs }) => attrs)).toEqual([
    [],
    [{ name: "class", value: "rolespec-right" }],
    [{ name: "class", value: "rolespec-center" }],
  ]);
});

/** The element that holds the posting's own text. */
function body(text: string): Element {
  const found = elementsOf(readHtml(page(text))).find((each) => attributeOf(each, "class") === "rolespec-body");
  if (found === undefined) throw new Error("The page has no body.");
  return found;
}

function page(text: string): string {
  const head =
    "---\ntitle: Engineer\nemployer: Acme\nlocations: Wien, AT\nworkplace: onsite\nposted: 2026-11-02\n---\n\n";
  return textOf(makeSite({ "roles/x.md": head + text }), "roles/x/index.html");
}
