/** The packages whose code is bundled, and the licences under which they may be. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Licences that allow copies in a package under MIT, as long as their text is kept. */
const allowed = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  // As dictionaries state it: the text in the package is one of the two below.
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Zlib",
];

/** The packages of these files, by name and version, each once. Files outside `node_modules` are the project's own. */
export function bundledPackages(moduleIds, root) {
  const folders = new Set(
    moduleIds
      .filter((id) => id.startsWith(join(root, "node_modules")))
      .map((id) => packageFolder(id.replace(/\?.*$/, ""))),
  );
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const packages = [...folders].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const { name, version } = manifest;
    const licence = statedLicence(manifest);
    const files = licenceFiles(folder);
    const texts = files.length > 0 || licence !== "MIT" ? files : [mitText(manifest)];
    const { integrity } = lock.packages[relative(root, folder)];
    return { name, version, licence, integrity, texts };
  });
  const byName = new Map(packages.map((each) => [`${each.name}@${each.version}`, each]));
  return [...byName.values()].toSorted((a, b) =>
    a.name < b.name || (a.name === b.name && a.version < b.version) ? -1 : 1,
  );
}

/** Why a package may not be bundled, a sentence each. */
export function packageProblems({ name, version, licence, texts }) {
  const label = `${name} ${version}`;
  if (licence === undefined) return [`${label} states no licence.`];
  if (!mayBundle(licence)) return [`${label} is under ${licence}, which is not on the list of scripts/licences.mjs.`];
  if (texts.every((text) => text === "")) return [`${label} holds no text of its licence (${licence}).`];
  return [];
}

/** One of the licences joined by OR is enough; of those joined by AND all must be allowed. */
function mayBundle(licence) {
  return licence
    .replace(/[()]/g, "")
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((one) => allowed.includes(one.trim())));
}

/** What a manifest states, also in its older notations. */
function statedLicence({ license, licenses }) {
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(" OR ");
}

/** Small packages often state MIT and their author in the manifest alone: then the standard text is theirs. */
function mitText({ author }) {
  const name = typeof author === "string" ? author : author?.name;
  if (name === undefined) return "";
  return `Copyright (c) ${name.replace(/\s*[<(].*$/, "")}\n\n${standardMit}`;
}

const standardMit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The file of all licences: every text once, under the packages that it holds for. */
export function licenceText(packages) {
  const byText = new Map();
  for (const { name, version, licence, texts } of packages) {
    const text = texts.join("\n\n");
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  const rule = "-".repeat(80);
  return [
    "rolespec contains code of the packages below, each under the licence that follows its name.",
    ...[...byText].map(([text, names]) => `${rule}\n${names.join("\n")}\n\n${text}`),
    "",
  ].join("\n\n");
}

function packageFolder(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (!existsSync(manifest)) continue;
    const { name, version } = JSON.parse(readFileSync(manifest, "utf8"));
    if (name !== undefined && version !== undefined) return folder;
  }
  throw new Error(`${file} belongs to no package.`);
}

function licenceFiles(folder) {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
}
