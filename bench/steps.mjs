/**
 * Where the time of a role goes, side by side in one run: `npm run bench:steps`, or `npm run bench:steps -- FOLDER` for the roles of a folder.
 * Read the ratios, not the figures. Time is that of the processor, so that a busy machine blurs it less.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import writeGood from "write-good";
import { createRenderer } from "../lib/core/renderer.js";
import { lintRole } from "../lib/lint/lint-role.js";
import { lintSite } from "../lib/lint/lint-site.js";
import { askAlex, createInclusiveChecker } from "../lib/prose/alex-engine.js";
import { readBlocks } from "../lib/prose/blocks.js";
import { findInclusiveRemarks } from "../lib/prose/inclusive.js";
import { findStyleRemarks } from "../lib/prose/style.js";
import { readDocument } from "../lib/role/read-document.js";
import { readRole } from "../lib/role/read-role.js";
import { allRules } from "../lib/rules/all.js";
import { createProseReaders } from "../lib/rules/create-prose-readers.js";
import { projectWordsOf } from "../lib/rules/project-words.js";
import { subjectOf } from "../lib/rules/subject.js";
import { defaultAlexSettings } from "../lib/settings/alex-settings.js";
import { readSettings } from "../lib/settings/read-settings.js";
import { roleDefaultsOf } from "../lib/settings/role-defaults.js";
import { outputNames } from "../lib/settings/settings.js";
import { sourceFile } from "../lib/source/source-file.js";

const on = "2026-11-22";
const roles = 300;
/** As shipped, alex takes so long that a part of the roles must do. */
const rolesAsShipped = 20;

const texts = await readTexts(process.argv[2]);
const { settings } = readSettings(sourceFile("rolespec.yaml", ""));
const projectWords = projectWordsOf(settings, defaultAlexSettings);
const roleRules = allRules.filter(({ scope }) => scope === "role");
const readers = createProseReaders(defaultAlexSettings);
const templates = new Map(
  readdirSync("templates").map((name) => [name, readFileSync(join("templates", name), "utf8")]),
);
const renderer = createRenderer({ templateSources: templates, wanted: [...outputNames], own: [], settings });

const read = (text) => {
  const document = readDocument(sourceFile("roles/a.md", text));
  return { document, ...readRole(document, roleDefaultsOf(settings)) };
};
const circumstances = { on, employer: settings.employer, skippedLaws: [], projectWords, readers };
const readings = texts.map(read);
const prose = readings.map(({ document, role }) => ({
  document,
  role,
  projectWords,
  blocks: readBlocks(document, []),
}));

console.log(`${texts.length} roles, milliseconds of processor time a role\n`);
show("read", perRole(texts, read));
const lint = show(
  "lint",
  perRole(readings, ({ document, ...reading }) => {
    const linted = lintRole(subjectOf(document, reading, circumstances), roleRules, settings);
    return lintSite([linted], allRules, settings, on);
  }),
);
show(
  "build (render)",
  perRole(readings, ({ document, role }) => renderer.renderRole({ document, role, settings, on })),
);
console.log("\nof lint");
const quick = show(
  "  alex, asked where it may answer",
  perRole(prose, (source) => findInclusiveRemarks(source, createdOnce())),
);
const some = prose.slice(0, rolesAsShipped);
const shipped = show(
  "  alex as shipped, on every block",
  perRole(some, ({ blocks }) => blocks.map(({ text }) => askAlex(text))),
);
const style = show("  write-good, asked where it may answer", perRole(prose, findStyleRemarks));
const whole = show(
  "  write-good as shipped, on the whole text",
  perRole(texts, (text) => writeGood(text)),
);
console.log(`
alex: as shipped ${ratio(shipped, quick)} · write-good: as shipped ${ratio(whole, style)} · both of all lint: ${Math.round((100 * (quick + style)) / lint)} %`);

/** The mean over all roles, once they have been gone through to warm up. */
function perRole(items, work) {
  for (const item of items.slice(0, 50)) work(item);
  const start = process.cpuUsage();
  for (const item of items) work(item);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / items.length;
}

/** A checker that remembers nothing of the warm-up: what it remembers within a run is part of its speed. */
function createdOnce() {
  createdOnce.count = (createdOnce.count ?? 0) + 1;
  if (createdOnce.count === 1 || createdOnce.count === Math.min(50, prose.length) + 1) {
    createdOnce.checker = createInclusiveChecker(defaultAlexSettings);
  }
  return createdOnce.checker;
}

function show(name, milliseconds) {
  console.log(`${name.padEnd(44)}${milliseconds.toFixed(2).padStart(8)}`);
  return milliseconds;
}

function ratio(slow, fast) {
  return `${(slow / fast).toFixed(0)} × as long`;
}

/** The Markdown files of a folder, else generated roles where the generator is beside the checkout, else our own roles. */
async function readTexts(folder) {
  const generator = join("..", "shared", "bench", "gen-corpus.mjs");
  if (folder === undefined && existsSync(generator)) {
    const { generate } = await import(pathToFileURL(generator).href);
    return Array.from({ length: roles }, (_, index) => generate(index, {}).text);
  }
  const from = folder ?? "roles";
  const files = readdirSync(from, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  return files.toSorted().map((file) => readFileSync(join(from, file), "utf8"));
}
