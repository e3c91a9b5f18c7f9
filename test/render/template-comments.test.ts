import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileTemplates } from "../../src/render/templates.ts";

const templates = readdirSync("templates")
  .filter((name) => name.endsWith(".eta"))
  .map((name) => ({ name, source: readFileSync(`templates/${name}`, "utf8") }));

describe.each(templates)("the template $name", ({ source }) => {
  const [comment = ""] = /^<% \/\*\n[^*]{1,4000}\*\/ %>\n/.exec(source) ?? [];
  const code = source.slice(comment.length);

  test("begins with what it is for, in a sentence", () => {
    expect(comment).toMatch(/^<% \/\*\n[A-Z][^\n]+\.\n\n/);
  });

  test("names there all that it gets and uses, and nothing else", () => {
    const named = new Set(comment.match(/\bit\.\w+/g));
    const used = new Set(code.match(/\bit\.\w+/g));
    // What a part gets is the part's own to use.
    const handedOn = [...code.matchAll(/include\("@([\w.]+)", it\)/g)].flatMap(([, part]) =>
      [...(templates.find(({ name }) => name === `${part}.eta`)?.source.matchAll(/\bit\.\w+/g) ?? [])].map(String),
    );
    expect([...used].filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !used.has(name) && !handedOn.includes(name))).toEqual([]);
  });

  test("names the templates that it includes", () => {
    for (const [, part = ""] of code.matchAll(/include\("@([\w.]+)"/g)) expect(comment).toContain(part);
  });
});

test("a comment leaves nothing behind", () => {
  const sources = new Map([["a.html.eta", "<% /*\nWhat it is for.\n*/ %>\n<p>\n"]]);
  expect(compileTemplates(sources).fill("a.html", {})).toBe("<p>\n");
});
