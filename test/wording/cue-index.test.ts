import fc from "fast-check";
import { expect, test } from "vitest";
import { cueIndex } from "../../src/wording/cue-index.ts";

test("finds the texts that hold a cue, and no others", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "é", " ", "😀"), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word), fc.array(word.filter((cue) => cue !== "")), (texts, cues) => {
      const holding = [...texts.keys()].filter((index) => cues.some((cue) => texts[index]?.includes(cue)));
      expect(cueIndex(texts).textsWith(cues)).toEqual(holding);
    }),
    { numRuns: 500 },
  );
});
