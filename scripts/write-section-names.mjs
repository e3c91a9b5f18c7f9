/** Reads the headings of postings in `rules/sections/` and writes them as data, `src/role/sections/section-names.js`. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const folder = join(root, "rules/sections");
const names = join(root, "src/role/sections/section-names.js");

/** Writes the names; a line that cannot be read is an error that names it. */
export function writeSectionNames() {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const lists = Object.fromEntries(files.toSorted().map((name) => [name.slice(0, -3), readLists(name)]));
  const { any, ...sectionNames } = lists;
  const { "no-section": otherTopics, weak: weakNames, leading: leadingWords } = any;
  const data = { sectionNames, otherTopics, weakNames, leadingWords };
  const code = Object.entries(data).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  writeFileSync(names, ["// Written from rules/sections/*.md by scripts/write-section-names.mjs.\n", ...code].join(""));
}

/** Puts the names beside the compiled code. */
export function copySectionNames() {
  for (const name of ["section-names.js", "section-names.d.ts"])
    copyFileSync(join(root, "src/role/sections", name), join(root, "lib/role/sections", name));
}

/** The lists of a file by their headings. */
function readLists(name) {
  const lists = {};
  let list;
  for (const [index, line] of readFileSync(join(folder, name), "utf8").split("\n").entries()) {
    const heading = /^## ([a-z-]+)$/.exec(line)?.[1];
    if (heading !== undefined) {
      list = [];
      lists[heading] = list;
    }
    const item = /^- (.*\S)$/.exec(line)?.[1];
    if (item === undefined) continue;
    if (list === undefined)
      throw new Error(`rules/sections/${name}:${index + 1}: name the section above it: \`## about-us\`.`);
    list.push(item);
  }
  return lists;
}
