import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBlocks } from "../../src/prose/blocks.ts";
import { mayHoldCliche } from "../../src/prose/cliches.ts";
import { findStyleRemarks } from "../../src/prose/style.ts";
import { plainSayings } from "../../src/prose/style-data.ts";
import type { StyleRemark } from "../../src/prose/write-good-check.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { applyEdits } from "../../src/source/edits.ts";
import { sourceFile } from "../../src/source/source-file.ts";

function remarksOn(text: string, names: readonly string[] = [], language = "en"): readonly StyleRemark[] {
  const document = readDocument(sourceFile("roles/x.md", text));
  return findStyleRemarks({ document, role: { language }, projectWords: { names }, blocks: readBlocks(document, []) });
}

function foundIn(text: string): readonly string[] {
  return remarksOn(text).map(({ rule, finding: { span } }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

/** The text after its safe fixes. */
function repaired(text: string): string {
  const fixes = remarksOn(text).flatMap(({ finding: { fix } }) => (fix?.safe ? fix.edits : []));
  return applyEdits(text, fixes);
}

describe("long-winded prose", () => {
  test.each([
    ["behind a byte order mark and CRLF", "\uFEFFYou travel\r\nin order to sell.", ["readability/wordy: in order to"]],
    [
      "after emoji, twice in a line",
      "🎉 Prior to lunch, utilize soap.",
      ["readability/wordy: Prior to", "readability/wordy: utilize"],
    ],
    ["across a line break", "You travel in\norder to sell.", ["readability/wordy: in\norder to"]],
    ["with its article", "The vast majority of work is remote.", ["readability/wordy: The vast majority of"]],
    ["in a field", "---\nbenefits: A number of perks\n---\n", ["readability/wordy: A number of"]],
    ["in a table", "| a |\n|---|\n| in lieu of pay |\n", ["readability/wordy: in lieu of"]],
  ])("is found %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  test.each([
    ["legal wording", "Prior to hiring, reasonable accommodations are made for applicants with disabilities."],
    ["what others said", "> “I came in order to learn.”\n>\n> — Ana Ruiz, nurse"],
    ["addresses and code", "See https://x.example/prior to `in order to`"],
    [
      "plain words of postings",
      "Additional assistance, minimum requirements, multiple monitors, excellent skills, many teams.",
    ],
    [
      "set phrases",
      "A degree is required. Applications are reviewed weekly. Pay is based on experience. You are interested in care.",
    ],
    ["lists of duties", "- Committed to quality\n- Reports compiled weekly"],
    ["headings and what follows", "## Benefits\n\nBenefits include a pension."],
    ["terms of a trade", "You know agile methodology and resource utilization."],
  ])("is not seen in %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test("is not looked for in another language or in a name", () => {
    expect(remarksOn("in order to", [], "de")).toEqual([]);
    expect(remarksOn("You join the Very Good Bakery.", ["Very Good Bakery"])).toEqual([]);
  });
});

describe("safe fixes", () => {
  test.each([
    ["shorten a phrase", "In order to sell, you travel prior to noon.", "To sell, you travel before noon."],
    ["take out a doubled word", "You lead the the team.", "You lead the team."],
    ["take out a word doubled across a line break", "You lead the\r\nthe team.", "You lead the team."],
    ["leave alone what has marks inside", "You travel in **order** to sell.", "You travel in **order** to sell."],
    [
      "leave alone a field that is folded",
      "---\nbenefits: >\n  Perks in lieu of pay\n---\n",
      "---\nbenefits: >\n  Perks in lieu of pay\n---\n",
    ],
    [
      "leave alone what may be meant",
      "You report with respect to sales, and had had doubts.",
      "You report with respect to sales, and had had doubts.",
    ],
  ])("%s", (_, text, expected) => {
    expect(repaired(text)).toBe(expected);
  });
});

test("no saying that write-good knows is lost before it is asked", () => {
  const source = readFileSync("node_modules/no-cliches/cliches.js", "utf8");
  const list = source.slice(source.indexOf("["), source.indexOf("];"));
  const sayings = [...list.matchAll(/'((?:[^'\\]|\\.)+)'/g)].map(([, saying = ""]) =>
    saying.replaceAll("\\'", "'").toLowerCase(),
  );
  const lost = sayings.filter((saying) => !plainSayings.has(saying) && !mayHoldCliche(`We ${saying} here.`));
  expect(sayings.length).toBeGreaterThan(600);
  expect(lost).toEqual([]);
});

const seed = "../shared/seed/machine-learning-engineer.txt";

test.skipIf(!existsSync(seed))("a decent posting is left in peace (skipped where ../shared/seed is absent)", () => {
  expect(foundIn(readFileSync(seed, "utf8"))).toEqual([]);
});
