import { expect, test } from "vitest";
import { yamlCursorAt } from "../../src/editing/yaml-cursor.ts";

/** A text with `|` where the cursor is, then the path, what is typed, and as what. */
const cases: readonly (readonly [string, string, string, string])[] = [
  ["|", "", "", "name"],
  ["title: Cook\npo|", "", "po", "name"],
  ["title: Co|ok", "title", "Co", "value"],
  ["employment:\n  - full|", "employment/0", "full", "name"],
  ["employment:\n- full|", "employment/0", "full", "name"],
  ["employment: [full-time, pa|", "employment/0", "pa", "value"],
  ["lint:\n  - rule: pay/|", "lint/0/rule", "pay/", "value"],
  ["lint:\n  - rule: pay/missing\n    re|", "lint/0", "re", "name"],
  ["lint: [{rule: x, rea|", "lint/0", "rea", "name"],
  ["apply: {url: https://x.example, em|", "apply", "em", "name"],
  ["employer:\n  employees:\n    US-|", "employer/employees", "US-", "name"],
  ["employer:\n  employees: { total: 5, US|", "employer/employees", "US", "name"],
  ["overrides:\n  - files: a\n    rules:\n      pay|", "overrides/0/rules", "pay", "name"],
  ["rules:\n  pay/missing: |", "rules/pay/missing", "", "value"],
  ["a: 1\nb:\n  c: 2\n|", "", "", "name"],
  ["locations:\n  - city: Oslo\n    country: NO\n  - Bos|", "locations/0", "Bos", "name"],
];

test.each(cases)("finds the place in %j", (marked, path, typed, typing) => {
  const offset = marked.indexOf("|");
  const cursor = yamlCursorAt(marked.replace("|", ""), offset);
  expect({ path: cursor?.path.join("/"), typed: cursor?.typed, typing: cursor?.typing }).toEqual({
    path,
    typed,
    typing,
  });
});

test.each(["# ti|", "title: Cook # a rem|", "about: |\n  we are |".replace("about: |", "about: >")])(
  "offers nothing in %j",
  (marked) => {
    expect(yamlCursorAt(marked.replace("|", ""), marked.indexOf("|"))).toBeUndefined();
  },
);

test("names the fields that a record has already, and replaces the whole word", () => {
  const text = "title: Cook\r\npos\r\npay: 1";
  const cursor = yamlCursorAt(text, text.indexOf("pos") + 2);
  expect(cursor?.siblings.toSorted()).toEqual(["pay", "title"]);
  expect(text.slice(cursor?.replaced.start, cursor?.replaced.end)).toBe("pos");
});
