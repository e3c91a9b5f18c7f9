import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { type FixedText, fixText } from "../../src/lint/fix-text.ts";

function fix(text: string, check: (text: string) => readonly Diagnostic[]): FixedText {
  return fixText(text, (candidate) => ({ diagnostics: check(candidate) }));
}

/** Finds `from` and would write `to`; a stand-in for a rule. */
function finds(text: string, rule: Diagnostic["rule"], from: string, to: string, safe = true): readonly Diagnostic[] {
  return [...text.matchAll(new RegExp(from, "g"))].map(({ index, 0: found }) => {
    const span = { start: index, end: index + found.length };
    return {
      path: "a.md",
      rule,
      severity: "info",
      message: "",
      span,
      fix: { title: "", safe, edits: [{ ...span, text: to }] },
    };
  });
}

describe("fixing", () => {
  test("applies safe fixes until there are none", () => {
    const check = (text: string) => finds(text, "readability/repeat", "(\\b\\w+) \\1\\b", "the");
    expect(fix("the the the end", check)).toEqual({ text: "the end", count: 2 });
  });

  test("leaves unsafe ones to a person", () => {
    expect(fix("utilize", (text) => finds(text, "readability/wordy", "utilize", "use", false))).toEqual({
      text: "utilize",
      count: 0,
    });
  });

  test("keeps every byte outside of the fixes", () => {
    const check = (text: string) => finds(text, "readability/wordy", "in order to", "to");
    expect(fix("\uFEFFa\r\n\tin order to  😀\r", check).text).toBe("\uFEFFa\r\n\tto  😀\r");
  });

  test("leaves out a fix that would make work, and keeps the others", () => {
    const check = (text: string) => [
      ...finds(text, "readability/wordy", "prior to", "TODO"),
      ...finds(text, "readability/repeat", "the the", "the"),
      ...finds(text, "structure/placeholder", "TODO", "", false),
    ];
    expect(fix("prior to the the end", check)).toEqual({ text: "prior to the end", count: 1 });
  });

  test("applies any number of others beside one that would make work", () => {
    const check = (text: string) => [
      ...finds(text, "readability/wordy", "prior to", "TODO"),
      ...finds(text, "readability/repeat", "the the", "the"),
      ...finds(text, "structure/placeholder", "TODO", "", false),
    ];
    expect(fix(`prior to ${"the the, ".repeat(30)}end`, check)).toEqual({
      text: `prior to ${"the, ".repeat(30)}end`,
      count: 30,
    });
  });

  test("leaves out a fix that would change a fact", () => {
    const check = (text: string) => ({
      diagnostics: finds(text, "readability/repeat", "to to", "to"),
      facts: String(text.match(/\$\d+ to/)),
    });
    expect(fixText("Free to to all for $5, to to $9", check)).toEqual({ text: "Free to all for $5, to $9", count: 2 });
    expect(
      fixText("Free to to all for $5 , $5 to to $9", (text) => ({ ...check(text), facts: text.slice(-11) })),
    ).toEqual({
      text: "Free to all for $5 , $5 to to $9",
      count: 1,
    });
  });

  test("stops where fixes would chase each other", () => {
    const check = (text: string) => [
      ...finds(text, "readability/wordy", "a", "b"),
      ...finds(text, "readability/repeat", "b", "a"),
    ];
    expect(fix("ab", check).text.length).toBe(2);
  });
});
