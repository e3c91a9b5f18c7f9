import { describe, expect, test } from "vitest";
import { lintText } from "../support/lint-text.ts";

/** What the rule says of a paragraph: \`severity words\`. */
function ages(body: string, fields = ""): readonly string[] {
  const text = `---\ntitle: Nr. 7\n${fields}---\n\n${body}\n`;
  return lintText(text)
    .filter(({ rule }) => rule === "age/explicit-limit")
    .map(({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`);
}

describe("words about people", () => {
  test.each<readonly [text: string, ...found: readonly string[]]>([
    ["You are under 35 years of age.", "error under 35 years of age"],
    ["The head office was built by men under 35 years of age.", "info under 35 years of age"],
    ["The children whom you teach are under 35 years of age."],
    ["## Requirements\n\n- Under 35 years of age", "error Under 35 years of age"],
    ["You must never write “under 35 years of age” in what you draft."],
    ["All qualified applicants under 35 years of age and over will receive equal opportunity regardless of age."],
    [
      "Wir suchen Menschen, die nicht älter als 30 Jahre sind, und freuen uns auf Sie.",
      "error nicht älter als 30 Jahre",
    ],
  ])("%s", (text, ...expected) => {
    expect(ages(text)).toEqual(expected);
  });

  test("are a note where the role names the law that requires them", () => {
    expect(ages("You are under 35 years of age.", "required-by-law: 5 U.S.C. 3307\n")).toEqual([
      "info under 35 years of age",
    ]);
  });
});
