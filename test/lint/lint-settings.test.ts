import { describe, expect, test } from "vitest";
import { lintSettings } from "../../src/lint/lint-settings.ts";
import { allRules as rules } from "../../src/rules/all.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { sourceFile, textAt } from "../../src/source/source-file.ts";

describe("an option that a rule does not have is an error with the nearest", () => {
  test.each([
    ["rules: { structure/length: { least: 150 } }", "150", /no option `least`/],
    ["rules: { requirements/too-many: { mots: 12 } }", "12", /no option `mots`; did you mean `most`/],
    ["rules: { pay/missing: { most: 12 } }", "12", /no option `most`; it has none/],
    ["overrides: [{ files: x, rules: { requirements/too-many: { max: 12 } } }]", "12", /no option `max`/],
  ])("%s", (text, marked, message) => {
    const file = sourceFile("rolespec.yaml", text);
    const found = lintSettings(file.path, readSettings(file), rules);
    expect(found.map(({ span, severity }) => [textAt(file, span), severity])).toEqual([[marked, "error"]]);
    expect(found[0]?.message).toMatch(message);
  });

  test("the options that a rule has are taken", () => {
    const file = sourceFile("rolespec.yaml", "rules: { requirements/too-many: { severity: info, most: 12 } }");
    expect(lintSettings(file.path, readSettings(file), rules)).toEqual([]);
  });
});
