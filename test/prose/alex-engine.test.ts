import { describe, expect, test } from "vitest";
import { askAlex, createInclusiveChecker } from "../../src/prose/alex-engine.ts";
import { alexIds, alexKnows } from "../../src/prose/alex-vocabulary.ts";
import { readBlocks } from "../../src/prose/blocks.ts";
import { mayHoldCliche } from "../../src/prose/cliches.ts";
import { droppedIds, isKept, keptIds } from "../../src/prose/inclusive-data.ts";
import { plainSayings } from "../../src/prose/style-data.ts";
import { askWriteGood } from "../../src/prose/write-good-check.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { type AlexSettings, defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { type CorpusText, exampleTexts, generatedTexts, hasShared, roleTexts } from "../support/corpus.ts";

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

describe("the short cuts before alex and write-good lose no finding", { timeout: 300_000 }, () => {
  const blocksOf = (texts: readonly CorpusText[]): readonly string[] => [
    ...new Set(
      texts.flatMap(({ name, text }) =>
        readBlocks(readDocument(sourceFile(name, text)), []).map((block) => block.text),
      ),
    ),
  ];

  /** Compares both with themselves as shipped; how much they found shows that there was something to lose. */
  function expectNothingLost(texts: readonly string[]): { readonly words: number; readonly sayings: number } {
    const check = createInclusiveChecker(defaultAlexSettings);
    const found = { words: 0, sayings: 0 };
    for (const text of texts) {
      const words = askAlex(text).filter(({ id, rating }) => isKept(id) && (rating ?? 2) === 2);
      expect(check(text)).toEqual(words);
      const sayings = askWriteGood(text, "cliches").filter(
        ({ start, end }) => !plainSayings.has(text.slice(start, end).toLowerCase().replace(/\s+/g, " ")),
      );
      if (sayings.length > 0) expect([text, mayHoldCliche(text)]).toEqual([text, true]);
      found.words += words.length;
      found.sayings += sayings.length;
    }
    return found;
  }

  test("in the examples of all rules and in every role of the repository", () => {
    const found = expectNothingLost(blocksOf([...exampleTexts(), ...roleTexts()]));
    expect(found.words).toBeGreaterThan(30);
    expect(found.sayings).toBeGreaterThan(3);
  });

  test.skipIf(!hasShared)("in 200 generated roles (skipped where ../shared/bench is absent)", async () => {
    const texts = blocksOf(await generatedTexts(200));
    expect(texts.length).toBeGreaterThan(5_000);
    expect(expectNothingLost(texts).words).toBeGreaterThan(50);
  });
});
