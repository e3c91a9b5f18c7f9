import { describe, expect, test } from "vitest";
import { findWords } from "../../src/words/find-words.ts";
import { readLibrary } from "../../src/words/read-library.ts";
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

describe("what else the posting says", () => {
  test.each<readonly [label: string, text: string, ...found: readonly string[]]>([
    ["Except, anywhere in the posting:", "We run a check.", "check"],
    ["Except, anywhere in the posting:", "We run a check.¶Fair chance for all."],
    ["Except, in the paragraph:", "We run a check. Fair chance for all."],
    ["Except, in the paragraph:", "We run a check.¶Fair chance for all.", "check"],
    ["Only near:", "We run a check.¶Fair chance for all."],
    ["Only near:", "A fair chance and a check.", "check"],
  ])("%s %s", (label, text, ...expected) => {
    expect(found(`- check\n\n${label}\n\n- fair chance`, text)).toEqual(expected);
  });

  test("silences a rule that a field of the role answers", () => {
    expect(found("- licence", "You have a licence.", "answered-by: driving")).toEqual(["licence"]);
    expect(found("- licence", "You have a licence.", "answered-by: driving", ["driving"])).toEqual([]);
  });

  test("counts capitals where the rule is about spelling", () => {
    const text = "You write Javascript, java script and JavaScript.";
    expect(found("- (javascript|java script) → JavaScript", text, "spelling: true\neven-capitalised: true")).toEqual([
      "Javascript",
      "java script",
    ]);
  });
});

function found(lists: string, text: string, fact = "", answered: readonly string[] = []): readonly string[] {
  const file = `---\nseverity: info\n${fact}\n---\n\n# Say it\n\n## English\n\n“{words}”.\n\n${lists}\n`;
  const library = readLibrary([{ path: "own/check.md", text: file }]);
  expect(library.faults).toEqual([]);
  const passages = text.split("¶").map((one) => ({ text: one, titleEnd: 0, isSpared: () => false }));
  return findWords(library, { language: "en", passages, names: [], isRequiredByLaw: false, answered }).map(
    ({ words }) => words,
  );
}
