import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inject } from "vitest";
import { outputNames } from "../../src/settings/settings.ts";
import { makeExampleSite } from "../support/example-site.ts";
import { type MadeSite, makeSite } from "../support/pages.ts";
import { rolesOfEveryKind, settingsOfEveryKind } from "./every-kind.ts";

const generator = resolve("../shared/bench/gen-corpus.mjs");

/** Why the site of generated roles is not judged where it is not, in one sentence. */
export const withoutGenerated: string | undefined = existsSync(generator)
  ? undefined
  : `Left out: the site of 300 generated roles; there is no ${generator}.`;

/** The sites that all judges look at, by name, with every output that there is. */
export async function makeJudgedSites(): Promise<ReadonlyMap<string, MadeSite>> {
  const example = makeExampleSite({ wanted: outputNames });
  const everyKind = makeSite(rolesOfEveryKind, { settings: settingsOfEveryKind, wanted: outputNames });
  return new Map([
    ["example", example],
    ["every-kind", everyKind],
    ...(withoutGenerated === undefined ? [["generated", await makeGeneratedSite()] as const] : []),
  ]);
}

/** A file of a judged site. */
export interface JudgedFile {
  /** `example/roles/x/index.html` */
  readonly path: string;
  /** Where it is on the disk. */
  readonly file: string;
}

/** The files of the judged sites whose paths match, in the order of their paths. */
export async function judgedFiles(pattern: RegExp): Promise<readonly JudgedFile[]> {
  const root = inject("judgedSites");
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file), file }))
    .filter(({ path }) => pattern.test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The texts of those files, by path. */
export async function judgedTexts(pattern: RegExp): Promise<ReadonlyMap<string, string>> {
  const files = await judgedFiles(pattern);
  return new Map(await Promise.all(files.map(async ({ path, file }) => [path, await readFile(file, "utf8")] as const)));
}

async function makeGeneratedSite(): Promise<MadeSite> {
  const { generate } = await import(pathToFileURL(generator).href);
  const texts = Array.from({ length: 300 }, (_, index): readonly [string, string] => {
    const { path, text } = generate(index, { clean: true });
    return [`roles/${path}`, text];
  });
  return makeSite(Object.fromEntries(texts), {
    settings: readFileSync("rolespec.yaml", "utf8").replace(/^ {2}logo: .*\n/m, ""),
    on: "2026-01-01",
    wanted: outputNames,
  });
}
