import type { List, Root } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/role/read-document.ts";
import { sourceFile } from "../../src/source/source-file.ts";

describe("bullets as people type them", () => {
  test.each([
    ["a hyphen before a word", "Duties:\n-Take orders\n-Serve *guests*\n"],
    ["hyphens in paragraphs of their own", "Duties:\n\n-Take orders\n\n-Serve *guests*\n"],
    ["bullets", "• Take orders\n• Serve *guests*\n"],
    ["bullets without a space, indented", "    •Take orders\n    •Serve *guests*\n"],
    ["bullets with a no-break space", "•\u00A0Take orders\n•\u00A0Serve *guests*\n"],
    ["bullets of a symbol font", "\uF0B7\tTake orders\n\uF0B7\tServe *guests*\n"],
    ["CRLF, a byte order mark and an emoji before", "\uFEFFWe cook 🍲.\r\n\r\n• Take orders\r\n• Serve *guests*\r\n"],
    ["dashes", "Duties:\n– Take orders\n– Serve *guests*\n"],
  ])("are lists: %s", (_, text) => {
    const { items, emphasised } = listsOf(text);
    expect(items).toEqual(["Take orders", "Serve *guests*"]);
    expect(emphasised).toEqual(["*guests*"]);
  });

  test.each([
    "“A good kitchen.”\n–Kim\n\n“Good people.”\n–Lee",
    "We pay well -and on time.",
    "    Bachelor's degree",
    "```\n-Take\n-Serve\n```",
  ])("are none: %s", (text) => {
    expect(listsOf(text).items).toEqual([]);
  });

  test("a line that is indented is prose", () => {
    const { tree } = readDocument(
      sourceFile("roles/x.md", "## You need\n\n    Bachelor's degree, native English speaker.\n"),
    );
    expect(tree.children.map(({ type }) => type)).toEqual(["heading", "paragraph"]);
  });
});

/** The items of lists, and what is emphasised, each as the file has it at the place of the node. */
function listsOf(text: string): { readonly items: readonly string[]; readonly emphasised: readonly string[] } {
  const { file, tree } = readDocument(sourceFile("roles/x.md", text));
  const at = (node: Root["children"][number] | List["children"][number]["children"][number]): string =>
    file.text.slice(node.position?.start.offset, node.position?.end.offset);
  const items: string[] = [];
  const emphasised: string[] = [];
  visit(tree, "listItem", ({ children }) => {
    items.push(...children.map((child) => at(child)));
  });
  visit(tree, "emphasis", ({ position }) => {
    emphasised.push(file.text.slice(position?.start.offset, position?.end.offset));
  });
  return { items, emphasised };
}
