import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { wordsFor } from "../../src/render/words-for.ts";
import { findProgram } from "../support/programs.ts";
import { judgedFiles, judgedTexts } from "./judged-sites.ts";

const w3m = findProgram("w3m");
const sites = /^(?:example|every-kind)\//;

describe.skipIf(w3m === undefined)("w3m, which shows a page as plain text,", () => {
  test("shows the words of role.txt, and role.txt holds the words that it shows", async () => {
    const texts = await judgedTexts(/\/role\.txt$/);
    const fragments = (await judgedFiles(/\/fragment\.html$/)).filter(({ path }) => sites.test(path));
    expect(fragments.length).toBeGreaterThan(15);
    const differences = await Promise.all(
      fragments.map(async ({ path, file }) => {
        const shown = wordsOf(await view(file));
        const written = wordsOf(texts.get(path.replace("fragment.html", "role.txt")) ?? "");
        const missing = [...shown].filter((word) => !written.has(word));
        const more = [...written].filter((word) => !shown.has(word));
        return { path, missing, more };
      }),
    );
    expect(differences.filter(({ missing, more }) => missing.length + more.length > 0)).toEqual([]);
  });
});

/** The fragment, as the page holds it, in lines that are long enough for every word. */
async function view(file: string): Promise<string> {
  const words = ["-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "4000", file];
  const { stdout } = await promisify(execFile)(w3m ?? "w3m", words);
  return stdout.replaceAll(/\[DEL:|:DEL\]/g, "");
}

/** The words of a text without addresses, which only the plain text spells out, and without the words of buttons and labels. */
function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .replaceAll(/\bhttps?:\S+/g, "")
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !labels.has(word)));
}

const labels: ReadonlySet<string> = new Set(
  ["de", "en"].flatMap((language) => {
    const { apply, howToApply, details, footnotes } = wordsFor(language, {});
    return [apply, howToApply, details, footnotes].flatMap((label) => label.toLowerCase().split(" "));
  }),
);
