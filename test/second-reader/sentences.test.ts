import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { kindsOfSentence, readerLanguages } from "../../src/second-reader/families.ts";
import { keyOf, readSentences } from "../../training/read-sentences.mjs";

const sentences = readSentences();

test("sentences are in the languages and of the kinds that the reader knows", () => {
  expect(
    readdirSync("sentences", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([...readerLanguages].toSorted());
  const kinds = new Set<string>(kindsOfSentence);
  expect(sentences.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
});

test("no sentence is there twice, whatever its case, marks and numbers", () => {
  const first = new Map<string, string>();
  const twice = sentences.flatMap(({ language, text, path, line }) => {
    const key = `${language} ${keyOf(text)}`;
    const known = first.get(key);
    first.set(key, known ?? `${path}:${line}`);
    return known === undefined ? [] : [`${path}:${line} repeats ${known}: ${text}`];
  });
  expect(twice).toEqual([]);
});

test("hardly any two sentences of a language share nine words in ten", () => {
  const words = sentences.map(({ language, text }) => ({ language, text, set: new Set(keyOf(text).split(" ")) }));
  const near = words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      if (one.language !== other.language || one.set.size < 4) return [];
      const smaller = Math.min(one.set.size, other.set.size);
      const larger = Math.max(one.set.size, other.set.size);
      if (smaller < 0.9 * larger) return [];
      let shared = 0;
      for (const word of one.set) if (other.set.has(word)) shared++;
      return shared >= 0.9 * larger ? [`${one.text} | ${other.text}`] : [];
    }),
  );
  expect(near).toEqual([]);
});

test("a fifth of each language is kept apart for measuring", () => {
  for (const language of readerLanguages) {
    const own = sentences.filter((sentence) => sentence.language === language);
    const share = own.filter(({ isHeldOut }) => isHeldOut).length / Math.max(1, own.length);
    expect(share, language).toBeGreaterThan(0.15);
    expect(share, language).toBeLessThan(0.26);
  }
});
