import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { laws } from "../../src/law/laws.ts";
import { allRules } from "../../src/rules/all.ts";
import { asLink, lawAddress, lawPagePath, ruleAddress, rulePagePath } from "../../src/rules/help-address.ts";
import { documentationOf } from "../../src/site/documentation.ts";

describe("the address of help", () => {
  test.each([
    ["rule", allRules.map(({ id }) => [id, ruleAddress(id)] as const)],
    ["law", [...new Set(laws.map(({ id }) => id))].map((id) => [id, lawAddress(id)] as const)],
  ])("leads each %s to a page of its own", (_, addresses) => {
    for (const [id, address] of addresses) expect(readFileSync(address, "utf8")).toMatch(new RegExp(`^# ${id}\\n`));
  });

  test("leads from the lists of rules and laws to every page, and to no other", () => {
    const linked = (list: string): readonly string[] =>
      [...readFileSync(`docs/${list}`, "utf8").matchAll(/\]\(((?:rules|laws)\/[^)]+)\)/g)]
        .map(([, path = ""]) => path)
        .toSorted();
    expect(linked("rules.md")).toEqual(allRules.map(({ id }) => rulePagePath(id)).toSorted());
    expect(linked("laws.md")).toEqual([...new Set(laws.map(({ id }) => lawPagePath(id)))].toSorted());
  });

  test("leads a rule of a project to the page on such rules", () => {
    expect(ruleAddress("own/rule")).toBe("docs/word-rules.md");
    expect(existsSync("docs/word-rules.md")).toBe(true);
  });

  test.each([
    [{ repository: "github:acme/tool" }, "https://github.com/acme/tool/blob/HEAD/docs/"],
    [{ repository: { url: "git+https://github.com/acme/tool.git" } }, "https://github.com/acme/tool/blob/HEAD/docs/"],
    [{ repository: "git@gitlab.com:acme/tool.git" }, "https://gitlab.com/acme/tool/-/blob/HEAD/docs/"],
    [{ homepage: "https://tool.example/#readme" }, "https://tool.example/docs/"],
    [{}, "docs/"],
    [{ homepage: "soon" }, "docs/"],
  ])("is as full as the manifest says: %j", (manifest, documentation) => {
    expect(documentationOf(manifest)).toBe(documentation);
    const address = ruleAddress("law/pay", documentation);
    expect(address).toBe(`${documentation}rules/law/pay.md`);
    expect(asLink(address)).toBe(documentation === "docs/" ? undefined : address);
  });
});
