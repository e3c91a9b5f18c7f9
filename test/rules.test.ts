import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { familyOf } from "../src/diagnostic.ts";
import { tryExample } from "../src/lint/try-example.ts";
import { allRules } from "../src/rules/all.ts";
import { createProseReaders } from "../src/rules/create-prose-readers.ts";
import { unmark } from "../src/rules/marked-text.ts";
import { defaultAlexSettings } from "../src/settings/alex-settings.ts";

const exampleContext = { rules: allRules, readers: createProseReaders(defaultAlexSettings) };

describe("the list of rules", () => {
  const ids = allRules.map(({ id }) => id);
  const files = readdirSync("src/rules", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

  const pages = readdirSync("rules", { recursive: true, encoding: "utf8" });

  test("is sorted and names each rule once", () => {
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  test("has a file for each rule, named for its fault, a table for its family, or a page in rules/", () => {
    const homeless = ids.filter(
      (id) =>
        !files.includes(`${id.slice(familyOf(id).length + 1)}.ts`) &&
        !files.includes(`${id}.ts`) &&
        !files.includes(`${familyOf(id)}/table.ts`) &&
        !pages.includes(`${id}.md`),
    );
    expect(homeless).toEqual([]);
  });

  test("has pages that can be read: no line is over 140 characters, addresses apart", () => {
    const long = pages
      .filter((page) => page.endsWith(".md"))
      .flatMap((page) =>
        readFileSync(`rules/${page}`, "utf8")
          .split("\n")
          .map((line) => `${page}: ${line}`),
      )
      .filter((line) => line.length - line.indexOf(": ") - 2 > 140 && !line.includes("https://"));
    expect(long).toEqual([]);
  });

  test("leaves no rule file out", () => {
    const unlisted = files.filter(
      (file) => file.includes("/") && !/(?:\/table|-data)\.ts$/.test(file) && !ids.some((id) => file === `${id}.ts`),
    );
    expect(unlisted).toEqual([]);
  });
});

describe.each(allRules)("$id", (rule) => {
  test("has an example that fires and two that stay silent", () => {
    const firing = rule.examples.filter(({ text }) => text.includes("⟦"));
    expect(firing.length).toBeGreaterThanOrEqual(1);
    expect(rule.examples.length - firing.length).toBeGreaterThanOrEqual(2);
  });

  test.each(rule.examples)("finds exactly what is marked: %j", (example) => {
    const spans = tryExample(rule, example, exampleContext).map(({ span }) => ({ start: span.start, end: span.end }));
    expect(spans.toSorted((a, b) => a.start - b.start || a.end - b.end)).toEqual(unmark(example.text).spans);
  });

  test("speaks in whole sentences, without exclamation marks", () => {
    const messages = rule.examples.flatMap((example) =>
      tryExample(rule, example, exampleContext).map(({ message }) => message),
    );
    const words = [...messages, rule.summary, rule.why].map((sentence) => sentence.replaceAll(/`[^`]*`/g, "…"));
    for (const sentence of words) expect(sentence).toMatch(/^[^!]+[.?]$/);
  });
});
