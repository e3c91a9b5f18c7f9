import { describe, expect, test } from "vitest";
import { readLibrary } from "../../src/words/read-library.ts";

const sound = `---
severity: warning
---

# Say what is done

Jargon hides the work.

## English

“{words}” is jargon. Write “{use}”.

- leverage~ → use

Examples:

- We ⟦leverage⟧ tools.
`;

/** The faults of a rule's text as \`line: message\`. */
function faultsOf(text: string, path = "own/jargon.md"): readonly string[] {
  return readLibrary([{ path, text }]).faults.map(({ line, message }) => `${line}: ${message}`);
}

describe("the file of a word rule", () => {
  test("is read as it is written", () => {
    const [rule] = readLibrary([{ path: "own/jargon.md", text: sound }]).rules;
    expect(rule).toMatchObject({
      id: "own/jargon",
      severity: "warning",
      summary: "Say what is done.",
      why: "Jargon hides the work.",
      languages: [{ language: "en", wordings: [{ wording: "leverage~", use: ["use"] }] }],
    });
    expect(faultsOf(sound)).toEqual([]);
  });

  test.each([
    ["severity: warning", "severity: loud", /^2: Give a severity/],
    ["severity: warning", "severity: warning\nloud: true", /^3: A word rule has no field “loud”/],
    ["severity: warning", "severity: [", /^\d+: The lines between `---` are not YAML/],
    ["# Say what is done", "Say what is done", /^1: The page has no title/],
    ["## English", "## Klingon", /^9: “Klingon” is no language/],
    ["“{words}” is jargon. Write “{use}”.\n", "", /^9: The section has no message/],
    ["- leverage~ → use", "- (leverage → use", /^13: “\(leverage”.*not closed/],
    ["- leverage~ → use", "- @nobody leverage", /^13: There is no list “@nobody”/],
    ["- leverage~ → use\n", "", /^9: The section has no wordings/],
    ["Examples:", "Instances:", /^15: “Instances:” is no label/],
    ["⟦leverage⟧", "⟦leverage", /^17: Each ⟦/],
  ])("with “%s” changed to “%s” gets an error at its line", (written, changed, expected) => {
    expect(faultsOf(sound.replace(written, changed)).join("\n")).toMatch(expected);
  });

  test("has a name of which an id can be made", () => {
    expect(faultsOf(sound, "Own Rules/Jargon!.md")[0]).toMatch(/^1: The file of a rule has a name/);
  });
});
