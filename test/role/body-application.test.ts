import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import type { Application } from "../../src/role/role-spec.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { makeSite, textOf } from "../support/pages.ts";

function applyOf(body: string, field = ""): Application | undefined {
  const text = `---\ntitle: Baker\nposted: 2026-11-02\nlocations: Duluth, MN, US\n${field}---\n\nYou bake bread.\n\n${body}\n`;
  return readRole(readDocument(sourceFile("roles/baker.md", text)), { fields: {}, language: "en" }).role.apply;
}

describe("the ways to apply in the body", () => {
  test.each<[string, Application]>([
    ["## How to apply\n\nSend a short letter to bread@mill.example.", { email: "bread@mill.example" }],
    ["## How to apply\n\n[Apply here](https://mill.example/apply/7).", { url: "https://mill.example/apply/7" }],
    ["## Applying\n\n[Write to us](mailto:bread@mill.example)", { email: "bread@mill.example" }],
    [
      "## How to apply\n\n- Call 218-555-0134\n- Or write to bread@mill.example",
      { phone: "218-555-0134", email: "bread@mill.example" },
    ],
    ["## How to apply\n\nText BREAD to 55512.", { text: "55512" }],
    ["## How to apply\n\nBy post to 4 Mill Lane, Duluth.", { post: "By post to 4 Mill Lane, Duluth." }],
    ["## How to apply\n\nWalk in Tue-Sat 6-11 at 4 Mill Lane.", { inPerson: "Walk in Tue-Sat 6-11 at 4 Mill Lane." }],
    ["## So bewerben Sie sich\n\nPersönlich in der Backstube.", { inPerson: "Persönlich in der Backstube." }],
    [
      "## How to apply\n\nWrite to bread@mill.example.\n\nFor an accommodation, write to help@mill.example.",
      { email: "bread@mill.example" },
    ],
  ])("%j", (body, expected) => {
    expect(applyOf(body)).toEqual(expected);
  });

  test.each([
    [
      "an address under another heading",
      "## About us\n\nRead more at https://mill.example or write to press@mill.example.",
    ],
    ["an address for something else", "## How to apply\n\nFor an accommodation, write to help@mill.example."],
    ["an interview in person", "## How to apply\n\nAfter a call we interview you in person."],
    ["no way at all", "## How to apply\n\nTell us what you like to bake."],
  ])("are not there in %s", (_, body) => {
    expect(applyOf(body)).toBeUndefined();
  });

  test("give way to those of the front matter", () => {
    expect(applyOf("## How to apply\n\nCall 218-555-0134.", "apply: bread@mill.example\n")).toEqual({
      email: "bread@mill.example",
    });
  });

  test("are on the page as a link", () => {
    const text =
      "---\ntitle: Baker\nposted: 2026-11-02\nlocations: Duluth, MN, US\n---\n\nYou bake.\n\n## How to apply\n\nCall 218-555-0134.\n";
    expect(textOf(makeSite({ "roles/baker.md": text }), "roles/baker/index.html")).toContain('href="tel:');
  });
});
