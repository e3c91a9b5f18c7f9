import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { allRules } from "../../src/rules/all.ts";
import { unmark } from "../../src/rules/marked-text.ts";

export interface CorpusText {
  /** Where it comes from: a path, or a rule and the number of its example. */
  readonly name: string;
  readonly text: string;
}

const generator = join("..", "shared", "bench", "gen-corpus.mjs");

/** Whether the larger texts beside the checkout are there. */
export const hasShared: boolean = existsSync(generator);

/** The examples of all rules. */
export function exampleTexts(): readonly CorpusText[] {
  return allRules.flatMap(({ id, examples }) =>
    examples.map(({ text }, index) => ({ name: `${id} ${index + 1}`, text: unmark(text).text })),
  );
}

/** Every role of the repository, and the real postings beside it where they are there. */
export function roleTexts(): readonly CorpusText[] {
  return ["roles", join("test", "sites"), join("test", "corpus"), join("..", "shared", "postings-18f")].flatMap(
    (folder) => {
      if (!existsSync(folder)) return [];
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.md$/i.test(file));
      return files
        .toSorted()
        .map((file) => ({ name: join(folder, file), text: readFileSync(join(folder, file), "utf8") }));
    },
  );
}

/** Generated roles, some 600 words each; none where the generator is not beside the checkout. */
export async function generatedTexts(count: number): Promise<readonly CorpusText[]> {
  if (!hasShared) return [];
  const { generate }: { generate(index: number, options: object): { readonly text: string } } = await import(
    pathToFileURL(generator).href
  );
  return Array.from({ length: count }, (_, index) => ({ name: `generated ${index}`, text: generate(index, {}).text }));
}
