import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askAlex, createInclusiveChecker } from "../../src/prose/alex-engine.ts";
import { alexIds, alexKnows } from "../../src/prose/alex-vocabulary.ts";
import { readBlocks } from "../../src/prose/blocks.ts";
import { droppedIds, isKept, keptIds } from "../../src/prose/inclusive-data.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { type AlexSettings, defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { sourceFile } from "../../src/source/source-file.ts";

function wordsFound(text: string, settings: Partial<AlexSettings> = {}): readonly string[] {
  return createInclusiveChecker({ ...defaultAlexSettings, ...settings })(text).map(({ words }) => words);
}

describe("alex's findings", () => {
  test.each([
    ["cover every word of a phrase", "You teach the hearing impaired.", ["hearing impaired"]],
    ["cover a joined phrase", "You plan man-hours.", ["man-hours"]],
    ["name a word once that alex reports twice", "A slave node.", ["slave"]],
    ["name the longer of two phrases", "You plan man hours.", ["man hours"]],
    ["include a word between commas", "We hire waiters, salesmen, foremen.", ["waiters", "salesmen", "foremen"]],
    ["include a title before a dash", "Salesman - Northeast", ["Salesman"]],
    ["leave out quoted words", "Say salesperson, not “salesman”.", []],
    ["leave out words of a trade", "Power BI, master's degree, simply execute a period.", []],
    ["keep their place after emoji", "🎉 guys", ["guys"]],
  ])("%s", (_, text, expected) => {
    expect(wordsFound(text)).toEqual(expected);
  });

  test("keep their places in a text that is read piece by piece", () => {
    const text = `${"We cook for guests. ".repeat(300)}The foreman cooks too. ${"We serve. ".repeat(50)}`;
    const [match] = createInclusiveChecker(defaultAlexSettings)(text);
    expect(text.slice(match?.start, match?.end)).toBe("foreman");
  });
});

describe("the settings of alex", () => {
  const text = "The foreman and the guys say crap.";

  test.each([
    ["nothing", {}, ["foreman", "guys", "crap"]],
    ["an allowed id", { allow: ["foreman-forewoman"] }, ["guys", "crap"]],
    ["an allowed word", { allow: ["guys"] }, ["foreman", "crap"]],
    ["a denied id", { deny: ["gals-man"] }, ["guys"]],
    ["a denied word", { deny: ["crap"] }, ["crap"]],
  ])("are honoured with %s", (_, settings, expected) => {
    expect(wordsFound(text, settings)).toEqual(expected);
  });

  test("report words that may be profane only when asked to", () => {
    expect(wordsFound("A drug test.")).toEqual([]);
    expect(wordsFound("A drug test.", { profanitySureness: 1 })).toEqual(["drug"]);
  });

  test.each([
    ["he-she", true],
    ["gals-man", true],
    ["guys", true],
    ["Man-hours", true],
    ["crap", true],
    ["gal-men", false],
    ["foremann", false],
  ])("know %s: %s", (idOrWord, isKnown) => {
    expect(alexKnows(idOrWord)).toBe(isKnown);
  });
});

describe("the table of alex's ids", () => {
  const decided = [...keptIds, ...droppedIds].flatMap(({ ids }) => ids);

  test("names only ids of the installed alex", () => {
    expect(decided.filter((id) => !alexIds.has(id))).toEqual([]);
  });

  test("decides on every equality pattern exactly once", async () => {
    const { patterns } = await import("retext-equality/lib/en.js");
    expect(decided.toSorted()).toEqual(patterns.map(({ id }) => id).toSorted());
  });
});

const generator = join("..", "shared", "bench", "gen-corpus.mjs");

describe.skipIf(!existsSync(generator))("the filter before alex (skipped where ../shared/bench is absent)", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "corpus-"));
    execFileSync("node", [generator, "--out", folder, "--count", "200"]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("loses no finding over 200 roles", { timeout: 300_000 }, () => {
    const check = createInclusiveChecker(defaultAlexSettings);
    const texts = new Set<string>();
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".md")) continue;
      const document = readDocument(sourceFile(file, readFileSync(join(folder, file), "utf8")));
      for (const { text } of readBlocks(document, [])) texts.add(text);
    }
    let found = 0;
    for (const text of texts) {
      const all = askAlex(text).filter(({ id, rating }) => isKept(id) && (rating ?? 2) === 2);
      expect(check(text)).toEqual(all);
      found += all.length;
    }
    expect(texts.size).toBeGreaterThan(5_000);
    expect(found).toBeGreaterThan(50);
  });
});
