import { expect, test, vi } from "vitest";

/** What is found in the corpus, by file, rule and place. */
async function findings(): Promise<readonly string[]> {
  const { lintCorpus } = await import("../corpus/corpus.ts");
  return lintCorpus().flatMap(({ name, found }) => found.map(({ rule, span }) => `${name} ${rule} ${span.start}`));
}

test("no cue that a list lacks hides what its patterns find", { timeout: 120_000 }, async () => {
  const withCues = await findings();
  vi.resetModules();
  vi.doMock("../../src/wording/cue-index.ts", () => ({
    cueIndex: (texts: readonly string[]) => ({ textsWith: () => texts.map((_, index) => index) }),
  }));
  const withoutCues = await findings();
  expect(withoutCues.length).toBeGreaterThan(500);
  expect(withoutCues).toEqual(withCues);
});
