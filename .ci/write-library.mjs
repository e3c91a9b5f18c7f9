/** Reads the word rules of `rules/` and writes them as data: `node .ci/write-library.mjs`, after tsc has made `lib/`. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Writes `library.js` into each folder, with the reader of `src/words/read-library.ts`. */
export function writeLibrary(readLibrary, folders) {
  const files = readdirSync("rules", { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join("rules", path), "utf8") }));
  const { rules, lists, faults } = readLibrary(files);
  if (faults.length > 0) {
    throw new Error(faults.map(({ path, line, message }) => `rules/${path}:${line}: ${message}`).join("\n"));
  }
  const text = `// Written from rules/*.md by .ci/write-library.mjs.\nexport const wordLibrary = ${JSON.stringify({ rules, lists })};\n`;
  for (const folder of folders) writeFileSync(join(folder, "library.js"), text);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { readLibrary } = await import(pathToFileURL("lib/words/read-library.js").href);
  writeLibrary(readLibrary, ["lib/words", "src/words"]);
  copyFileSync("src/words/library.d.ts", "lib/words/library.d.ts");
}
