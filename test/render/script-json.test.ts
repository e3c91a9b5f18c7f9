import fc from "fast-check";
import { expect, test } from "vitest";
import { scriptJson } from "../../src/render/body-html.ts";
import { jobPostingsIn, named, readHtml } from "../support/html.ts";

const dangerous = fc.constantFrom(
  "</script>",
  "<!--",
  "-->",
  "<script",
  "]]>",
  "\u2028",
  "\u2029",
  "&lt;",
  "\\u003c",
  "\u0000",
);
const hostile = fc.array(fc.oneof(fc.string({ unit: "binary" }), dangerous)).map((parts) => parts.join(""));

test("whatever text a script element is given as JSON comes out as it went in, and closes nothing", () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, hostile), (value) => {
      const page = `<!doctype html><script type="application/ld+json">${scriptJson(value)}</script><p>after</p>`;
      const document = readHtml(page);
      expect(named(document, "script")).toHaveLength(1);
      expect(named(document, "p")).toHaveLength(1);
      expect(jobPostingsIn(page)).toEqual([value]);
    }),
    { numRuns: 1000, seed: 20261122 },
  );
});

test("the JSON is for people as well: only what could harm is escaped", () => {
  expect(scriptJson({ title: "R&D <b> – Wien" })).toBe('{\n  "title": "R\\u0026D \\u003cb\\u003e – Wien"\n}');
});
