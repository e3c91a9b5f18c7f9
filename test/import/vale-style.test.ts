import { describe, expect, test } from "vitest";
import { importValeStyle } from "../../src/import/vale-style.ts";
import { readWordRule } from "../../src/words/read-word-rule.ts";

/** The wordings of the rule that a Vale rule becomes, read back. */
function wordingsOf(yaml: string): readonly string[] {
  const { text = "" } = importValeStyle(yaml, "Style");
  const { rule, faults } = readWordRule({ path: "style/a.md", text });
  expect(faults).toEqual([]);
  return rule?.languages[0]?.wordings.map(({ wording, use = [] }) => [wording, ...use].join(" = ")) ?? [];
}

describe("a Vale rule", () => {
  test("of substitutions becomes wordings with what to write", () => {
    const yaml =
      "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nswap:\n  utili[sz]e: use\n  'a lot(?: of)?': many|much\n";
    expect(wordingsOf(yaml)).toEqual(["(utilise|utilize) = use", "a lot [of] = many = much"]);
    expect(importValeStyle(yaml, "Style").text).toContain("Use “{use}” instead of “{words}”.");
  });

  test("of words becomes wordings, and exceptions stay exceptions", () => {
    const yaml =
      "extends: existence\nmessage: '%s is vague'\nlevel: error\ntokens:\n  - synergy|synergies\n  - stuffs?\nexceptions:\n  - synergy lab\n";
    expect(wordingsOf(yaml)).toEqual(["(synergy|synergies)", "(stuff|stuffs)"]);
    const { text = "" } = importValeStyle(yaml, "Style");
    expect(text).toContain("severity: error");
    expect(text).toContain("Except:\n\n- synergy lab");
  });

  test("of another kind, and a regular expression that the notation cannot say, are named", () => {
    expect(importValeStyle("extends: occurrence\n", "Style").problems[0]).toMatch(/occurrence/);
    const { text, problems } = importValeStyle("extends: existence\ntokens: ['(?!x)a{3}', fine]\n", "Style");
    expect(problems).toEqual([expect.stringMatching(/a\{3\}/)]);
    expect(text).toContain("- fine");
  });
});
