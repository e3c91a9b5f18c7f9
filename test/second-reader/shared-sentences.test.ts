import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintText } from "../support/lint-text.ts";

/** A sentence that an expert would raise, or a near miss (`silent`). Neither rules nor the second reader were written from them. */
interface SharedSentence {
  readonly text: string;
  readonly place: string;
  readonly silent: boolean;
  readonly language?: string;
  readonly title?: string;
  readonly pre?: string;
}

const folder = "../shared";
const otherFamilies = /^(?:allow|field|gender|pay|readability|search|structure|wanted)\//;

/** What rules and second reader together should reach: the share of faults that is found, and of near misses that is not spared. */
const files = [
  { file: "english-sentences.json", leastFound: 0.55, mostFalse: 0.12 },
  { file: "discrimination-sentences.json", leastFound: 0.75, mostFalse: 0.08 },
];

describe.skipIf(!existsSync(folder)).each(files)("$file", ({ file, leastFound, mostFalse }) => {
  test("is found, and its near misses are left alone, as far as the figures say", () => {
    const sentences: readonly SharedSentence[] = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
    const faults = sentences.filter(({ silent }) => !silent);
    const nearMisses = sentences.filter(({ silent }) => silent);
    expect(faults.filter(isSpokenOf).length / faults.length).toBeGreaterThan(leastFound);
    expect(nearMisses.filter(isSpokenOf).length / nearMisses.length).toBeLessThan(mostFalse);
  });
});

function isSpokenOf({ text, place, language = "en", title = "Shop assistant", pre }: SharedSentence): boolean {
  const before = pre ?? "You sell things in our shop.";
  const fields = `title: ${JSON.stringify(title)}\nlanguage: ${language}\nlocations: [${JSON.stringify(place)}]`;
  const posting = `---\n${fields}\n---\n\n${before}\n\n${text}\n`;
  const start = posting.lastIndexOf(text);
  return lintText(posting).some(
    ({ rule, span }) => span.start >= start && span.end > start && !otherFamilies.test(rule),
  );
}
