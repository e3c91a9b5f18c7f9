import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { familyOf } from "../src/diagnostic.ts";
import { allRules } from "../src/rules/all.ts";
import { findingsIn } from "./support/check-example.ts";
import { unmark } from "./support/marked.ts";

describe("the list of rules", () => {
  const ids = allRules.map(({ id }) => id);

  test("is sorted and names each rule once", () => {
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  test("has a file for each rule, named for its fault, or a table for its family", () => {
    const files = readdirSync("src/rules", { recursive: true, encoding: "utf8" });
    const missing = allRules.filter(({ id }) => !files.includes(`${id}.ts`) && !files.includes(`${familyOf(id)}/table.ts`));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("leaves no rule file out", () => {
    const files = readdirSync("src/rules", { recursive: true, encoding: "utf8" });
    const unlisted = files.filter((file) => file.includes("/") && !file.endsWith("/table.ts") && !ids.some((id) => file === `${id}.ts`));
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
    const { text, spans } = unmark(example.text);
    const findings = findingsIn(rule, text, example);
    expect(findings.map(({ span }) => span).toSorted((a, b) => a.start - b.start || a.end - b.end)).toEqual(spans);
  });

  test("speaks in whole sentences, without exclamation marks", () => {
    const messages = rule.examples.flatMap((example) => findingsIn(rule, unmark(example.text).text, example).map(({ message }) => message));
    for (const message of [...messages, rule.summary, rule.why]) expect(message).toMatch(/^[^!]+[.?]$/);
  });
});
