import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readerModel } from "../../src/second-reader/model-data.ts";
import { sentenceReader } from "../../src/second-reader/read-sentence.ts";

const read = sentenceReader(readerModel);
const sentences = ["en", "fr", "it"].flatMap((language) =>
  ["age", "culture", "process"].flatMap((family) =>
    readFileSync(`sentences/${language}/${family}.txt`, "utf8")
      .split("\n")
      .map((text) => ({ language, text })),
  ),
);

test("the words that weighed most begin and end where words do, across apostrophes too", () => {
  const withApostrophe = sentences.filter(({ text }) => /\p{L}['’]\p{L}/u.test(text));
  expect(withApostrophe.length).toBeGreaterThan(50);
  for (const { language, text } of withApostrophe) {
    const { start, end } = read(text, language);
    expect(text.slice(Math.max(0, start - 2), start + 1)).not.toMatch(/\p{L}['’]\p{L}$|\p{L}\p{L}$/u);
    expect(text.slice(end - 1, end + 2)).not.toMatch(/^\p{L}['’]\p{L}|^\p{L}\p{L}/u);
  }
});
