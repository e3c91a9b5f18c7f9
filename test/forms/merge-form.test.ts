import { describe, expect, test } from "vitest";
import { formValuesOf } from "../../src/forms/form-values.ts";
import { mergeForm } from "../../src/forms/merge-form.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { exampleTexts, roleTexts } from "../support/corpus.ts";

const role = `---
# The kitchen's own role
title: Line Cook   # as on the door
posted: 2026-11-02

locations:
  - Denver, CO, US   # main kitchen
  - {city: Boulder, region: CO, country: US}
workplace: Hybrid (2 days)
pay: { min: 22, max: 25, currency: USD, per: hour }
benefits:
  - Lunch
# Not yet known: openings
apply: jobs@acme.example
---

You cook.
`;

/** The text after somebody has changed these fields in a form. */
function saved(text: string, changes: Readonly<Record<string, string | readonly string[]>>, body?: string): string {
  const values = formValuesOf(text);
  return mergeForm(text, { fields: { ...values.fields, ...changes }, body: body ?? values.body });
}

describe("a form", () => {
  test.each(
    [...roleTexts(), ...exampleTexts().filter((_, index) => index % 20 === 0)].map(({ text }) => [text] as const),
  )("that nobody changes leaves every byte: %#", (text) => {
    for (const written of [text, text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"), `\uFEFF${text}`]) {
      if (/^\uFEFF?---\r?\n[\s\S]*?^---/m.test(written)) expect(saved(written, {})).toBe(written);
    }
  });

  test("changes the lines of one field and keeps every other byte, remarks included", () => {
    expect(saved(role, { title: "Sous-chef" })).toBe(
      role.replace("title: Line Cook   # as on the door", "title: Sous-chef"),
    );
    expect(saved(role, { pay: ["$24 - $27 per hour"] })).toBe(
      role.replace("pay: { min: 22, max: 25, currency: USD, per: hour }", "pay: $24 - $27 per hour"),
    );
    expect(saved(role, { benefits: ["Lunch", "Shoes"] })).toBe(role.replace("  - Lunch\n", "  - Lunch\n  - Shoes\n"));
    expect(saved(role, { workplace: ["onsite"] })).toBe(role.replace("Hybrid (2 days)", "onsite"));
  });

  test("adds a field at the end, and takes one away that is cleared", () => {
    expect(saved(role, { openings: "2" })).toBe(role.replace("\n---\n\nYou", "\nopenings: 2\n---\n\nYou"));
    expect(saved(role, { benefits: [] })).toBe(role.replace("benefits:\n  - Lunch\n", ""));
    expect(saved(role, { posted: "" })).toBe(role.replace("posted: 2026-11-02\n", ""));
  });

  test("shows parts as one line of YAML, which is written as parts again", () => {
    const { fields } = formValuesOf(role);
    expect(fields["pay"]).toEqual(["{ min: 22, max: 25, currency: USD, per: hour }"]);
    const changed = saved(role, { pay: ["{ min: 23, max: 25, currency: USD, per: hour }"] });
    expect(readDocument(sourceFile("r.md", changed)).fields["pay"]).toEqual({
      min: "23",
      max: "25",
      currency: "USD",
      per: "hour",
    });
  });

  test("changes the posting alone, in the line ends of the file", () => {
    const windows = role.replaceAll("\n", "\r\n");
    expect(saved(windows, {}, "You bake.\n\nAnd cook.\n")).toBe(
      windows.replace("You cook.\r\n", "You bake.\r\n\r\nAnd cook.\r\n"),
    );
  });

  test("makes a new role in the order of the manual", () => {
    const fields = { body: "x", apply: "jobs@acme.example", title: "Cook: nights", posted: "2026-11-02", team: "" };
    const { body: _, ...rest } = fields;
    expect(mergeForm("", { fields: rest, body: "You cook.\n" })).toBe(
      '---\ntitle: "Cook: nights"\nposted: 2026-11-02\napply: jobs@acme.example\n---\n\nYou cook.\n',
    );
  });

  test.each([
    "yes",
    "012",
    "1e5",
    "# no",
    "- x",
    "a: b",
    "*x*",
    "&x",
    "!x",
    "'",
    '"',
    "[x",
    "{x",
    "a\nb",
    "ends ",
    "🍳",
  ])("writes %j so that it is read as typed", (typed) => {
    const { fields } = readDocument(sourceFile("r.md", saved(role, { team: typed })));
    expect(fields["team"]).toBe(typed);
  });
});
