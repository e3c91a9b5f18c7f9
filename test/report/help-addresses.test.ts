import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lawReference } from "../../src/audit/law-reference.ts";
import { laws } from "../../src/law/laws.ts";
import { allRules } from "../../src/rules/all.ts";
import { asLink, lawAddress, ruleAddress } from "../../src/rules/help-address.ts";
import { documentationOf } from "../../src/site/documentation.ts";

/** The names of a page's headings, as hosts make them: lower case, no marks, hyphens for spaces. */
function anchorsOf(page: string): ReadonlySet<string> {
  return new Set(
    [...page.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

function isThere(address: string): boolean {
  const [page = "", anchor = ""] = address.split("#");
  return existsSync(page) && anchorsOf(readFileSync(page, "utf8")).has(anchor);
}

describe("the address of help", () => {
  test("leads each rule to its own section", () => {
    const addresses = allRules.map(({ id }) => ruleAddress(id));
    expect(new Set(addresses).size).toBe(allRules.length);
    const anchors = anchorsOf(readFileSync("docs/rules.md", "utf8"));
    expect(addresses.filter((address) => !anchors.has(address.split("#")[1] ?? ""))).toEqual([]);
  });

  test("leads each law to its own section, on a page that is fresh", () => {
    const ids = [...new Set(laws.map(({ id }) => id))];
    const addresses = ids.map((id) => lawAddress(id));
    expect(new Set(addresses).size).toBe(ids.length);
    const anchors = anchorsOf(lawReference());
    expect(addresses.filter((address) => !anchors.has(address.split("#")[1] ?? ""))).toEqual([]);
    expect(isThere(lawAddress("US-CO"))).toBe(true);
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
    expect(address).toBe(`${documentation}rules.md#lawpay`);
    expect(asLink(address)).toBe(documentation === "docs/" ? undefined : address);
  });
});
