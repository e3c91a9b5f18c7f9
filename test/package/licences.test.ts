import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const { bundledPackages, packageProblems, licenceText } = await import(pathToFileURL("scripts/licences.mjs").href);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rolespec-licences-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The package of a file that is bundled, with this manifest and these files beside it. */
function bundled(manifest: object, files: Readonly<Record<string, string>> = {}): readonly object[] {
  const place = join(folder, "node_modules/left");
  mkdirSync(join(place, "lib"), { recursive: true });
  writeFileSync(join(place, "package.json"), JSON.stringify({ name: "left", version: "1.2.3", ...manifest }));
  // Packages write such manifests to tell Node which modules a folder holds; they name no package.
  writeFileSync(join(place, "lib/package.json"), '{ "type": "commonjs" }');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  writeFileSync(
    join(folder, "package-lock.json"),
    '{ "packages": { "node_modules/left": { "integrity": "sha512-AA==" } } }',
  );
  return bundledPackages([join(place, "lib/index.js"), join(folder, "src/main.ts")], folder);
}

const problemsOf = (manifest: object, files: Readonly<Record<string, string>> = {}): readonly string[] =>
  bundled(manifest, files).flatMap((entry) => packageProblems(entry));

test.each([
  ["no licence", {}, {}, "left 1.2.3 states no licence."],
  [
    "one that asks for more than its text",
    { license: "GPL-3.0-only" },
    { LICENSE: "GPL" },
    /^left 1\.2\.3 is under GPL-3\.0-only/,
  ],
  ["none for anybody", { license: "UNLICENSED" }, { LICENSE: "No." }, /UNLICENSED/],
  ["one of two that both hold", { license: "MIT AND LGPL-3.0" }, { LICENSE: "Both." }, /LGPL/],
  ["a licence without its text", { license: "BSD-3-Clause" }, {}, /holds no text of its licence/],
  ["MIT without text and author", { license: "MIT" }, {}, /holds no text of its licence/],
])("a package with %s cannot be bundled", (_, manifest, files, problem) => {
  expect(problemsOf(manifest, files)).toEqual([typeof problem === "string" ? problem : expect.stringMatching(problem)]);
});

test.each([
  [{ license: "(MIT OR GPL-3.0-or-later)" }, { "LICENSE.markdown": "Either." }],
  [{ licenses: [{ type: "MIT" }] }, { "license.txt": "Old notation." }],
  [{ license: "MIT AND Zlib" }, { LICENCE: "Both." }],
  [{ license: "MIT", author: "Ada Byron <ada@acme.example>" }, {}],
])("a package may be bundled with %j", (manifest, files) => {
  expect(problemsOf(manifest, files)).toEqual([]);
});

test("who states MIT and a name alone is named over the standard text", () => {
  const text = licenceText(bundled({ license: "MIT", author: { name: "Ada Byron" } }));
  expect(text).toContain("left 1.2.3 (MIT)\n\nCopyright (c) Ada Byron\n\nPermission is hereby granted");
});
