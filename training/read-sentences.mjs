/** Reads `sentences/<language>/<kind>.txt`: one sentence a line; lines that begin with `#` are comments. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Every labelled sentence, sorted by file and line, with whether it is kept apart for measuring. */
export function readSentences(folder = "sentences") {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .flatMap((language) => readLanguage(folder, language));
}

function readLanguage(folder, language) {
  return readdirSync(join(folder, language))
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, language, file), "utf8").split("\n");
      return lines.flatMap((line, index) => {
        const text = line.trim();
        if (text === "" || text.startsWith("#")) return [];
        const path = `${language}/${file}`;
        return [{ language, kind: basename(file, ".txt"), text, path, line: index + 1, isHeldOut: isHeldOut(text) }];
      });
    });
}

/** The words of a sentence without case, marks and numbers: two sentences with the same key are duplicates. */
export function keyOf(text) {
  return (
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(" ") ?? ""
  );
}

/** A fifth of all sentences, chosen by their own words, so that a sentence never changes sides. */
function isHeldOut(text) {
  let value = 0;
  for (const letter of keyOf(text)) value = (Math.imul(value, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return Math.imul(value ^ (value >>> 16), 0x9e3779b1) >>> 0 < 0x33333333;
}
