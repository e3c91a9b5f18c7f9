/**
 * Reads the word rules of `rules/` and writes them as data, `src/words/library.js`, and the names of sections beside them; with `lib` as
 * argument, beside the compiled code too.
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { copySectionNames, writeSectionNames } from "./write-section-names.mjs";

const root = resolve(import.meta.dirname, "..");
const library = join(root, "src/words/library.js");

/** Writes the library with a given reader: tests have it as TypeScript already. */
export function writeLibrary(readLibrary) {
  const files = readdirSync(join(root, "rules"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && !path.startsWith("sections/"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, "rules", path), "utf8") }));
  const { rules, lists, faults } = readLibrary(files);
  if (faults.length > 0) {
    throw new Error(faults.map(({ path, line, message }) => `rules/${path}:${line}: ${message}`).join("\n"));
  }
  writeSectionNames();
  const data = JSON.stringify({ rules, lists });
  writeFileSync(
    library,
    `// Written from rules/*.md by scripts/write-library.mjs.\nexport const wordLibrary = ${data};\n`,
  );
}

/** The reader, made from its source. */
export async function bundledReader() {
  const { importSource } = await import("./import-source.mjs");
  const { readLibrary } = await importSource("src/words/read-library.ts");
  return readLibrary;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeLibrary(await bundledReader());
  if (process.argv[2] === "lib") {
    copyFileSync(library, join(root, "lib/words/library.js"));
    copyFileSync(join(root, "src/words/library.d.ts"), join(root, "lib/words/library.d.ts"));
    copySectionNames();
  }
}
