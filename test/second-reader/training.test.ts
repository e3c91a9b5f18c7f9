import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import * as families from "../../src/second-reader/families.ts";
import * as features from "../../src/second-reader/features.ts";
import { readerModel } from "../../src/second-reader/model-data.ts";
import * as reading from "../../src/second-reader/read-sentence.ts";
import * as weights from "../../src/second-reader/weights.ts";
import { fitWeights } from "../../training/fit-weights.mjs";
import { readSentences } from "../../training/read-sentences.mjs";

const sentences = readSentences();

test("the weights are those of the sentences that are not kept apart, to the byte", { timeout: 120_000 }, () => {
  const tools = { ...families, ...features, ...reading, ...weights };
  const fitted = fitWeights(
    sentences.filter(({ isHeldOut }) => !isHeldOut),
    tools,
  );
  const { scale, bias, weights: written } = readerModel;
  expect(written.replaceAll("\n", "") === fitted.weights, "run `npm run train`").toBe(true);
  expect({ scale, bias }).toEqual({ scale: fitted.scale, bias: fitted.bias });
});

test("the weights take at most 300 kB", () => {
  expect(statSync("src/second-reader/model-data.ts").size).toBeLessThan(300_000);
});

test("nine findings in ten are right on sentences that were never learned from", () => {
  const read = reading.sentenceReader(readerModel);
  const found = sentences.filter(({ isHeldOut, language, text }) => {
    const note = readerModel.thresholds[language]?.note ?? 1;
    return isHeldOut && read(text, language).probability >= note;
  });
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(({ kind }) => kind !== "fine").length / found.length).toBeGreaterThan(0.9);
});

test("the page of figures is of this model", () => {
  const page = readFileSync("docs/second-reader.md", "utf8");
  for (const [language, { note }] of Object.entries(readerModel.thresholds)) {
    expect(page).toMatch(new RegExp(`\\| ${language} \\|.*\\| ${note} \\|`));
  }
});
