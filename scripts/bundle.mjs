/**
 * Makes what the package holds from `src`: the command and the Node API as a few files without dependencies (`bundle/code`), their types
 * (`bundle/types`), and the licences of everything that is bundled. `npm pack` runs it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { rolldown } from "rolldown";
import { bundleApp } from "./bundle-app.mjs";
import { bundledPackages, licenceText, packageProblems } from "./licences.mjs";
import { declareNames } from "./undeclared-names.mjs";
import { withoutExamples } from "./without-examples.mjs";
import { bundledReader, writeLibrary } from "./write-library.mjs";
import { spellingSources, writeSpelling } from "./write-spelling.mjs";

const root = resolve(import.meta.dirname, "..");
const target = join(root, "bundle");

/** All code is in one folder, two below the package's root, so that every file finds templates and workers at the same relative path. */
const entries = { rolespec: "src/cli/main.ts", index: "src/index.ts", ...workerEntries() };

/** Peers that a project installs itself, because they are large and few need them. */
const external = ["@resvg/resvg-wasm", "dejavu-fonts-ttf"];

writeLibrary(await bundledReader());
await writeSpelling();
rmSync(target, { recursive: true, force: true });
const ofNode = await bundleCode("code", entries, { platform: "node", external });
// `rolespec/core` runs in pages and workers, so it takes what packages hold for a worker: code without Node and without a document.
const ofCore = await bundleCode(
  "core",
  { core: "src/core.ts" },
  {
    platform: "browser",
    plugins: [declareNames, withoutExamples],
    resolve: { conditionNames: ["worker", "browser", "module", "import", "default"] },
  },
  { mangle: true },
);
const ofApp = await bundleApp(join(target, "app"));
writeTypes();
writeLaws();
writeLicences([...ofNode, ...ofCore, ...ofApp, ...spellingSources]);

/** Files named `…worker.ts` are started as threads, so each is a file of its own. Start one by `new URL("./NAME.js", import.meta.url)`. */
function workerEntries() {
  const files = readdirSync(join(root, "src"), { recursive: true }).filter((file) => file.endsWith("worker.ts"));
  return Object.fromEntries(files.toSorted().map((file) => [basename(file, ".ts"), join("src", file)]));
}

/** Names stay where somebody may report the trace of a crash; a page that waits for the code has them shortened. */
async function bundleCode(folder, input, options, { mangle } = { mangle: false }) {
  const bundle = await rolldown({ cwd: root, input, plugins: [declareNames], logLevel: "warn", ...options });
  const { output } = await bundle.write({
    dir: join(target, folder),
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    minify: { compress: true, mangle, codegen: { removeWhitespace: true } },
    // The licences are in a file of their own.
    comments: false,
  });
  await bundle.close();
  return output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

/** The law data for other programs, in every form that each law has had, as on the day on which any of it was last looked up. */
function writeLaws() {
  const laws = (...words) =>
    execFileSync(process.execPath, [join(target, "code/rolespec.js"), "laws", "--json", "--all", ...words]);
  const { laws: all } = JSON.parse(laws().toString());
  const days = all.flatMap(({ sources }) => sources.map(({ checked }) => checked)).toSorted();
  writeInto(".", "laws.json", laws("--on", days.at(-1)));
}

/** The declarations that the public API reaches, and no others. */
function writeTypes() {
  const declared = mkdtempSync(join(root, "node_modules", ".rolespec-types-"));
  try {
    const options = ["--emitDeclarationOnly", "--outDir", declared];
    execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json", ...options], { cwd: root, stdio: "inherit" });
    const reached = new Set();
    const waiting = [join(declared, "index.d.ts"), join(declared, "core.d.ts")];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      // What is written by hand as a declaration is not declared anew.
      const written = existsSync(file) ? file : join(root, "src", relative(declared, file));
      const text = readFileSync(written, "utf8").replace(/(?<=from "\.{1,2}\/[^"]*)\.ts(?=")/g, ".js");
      for (const [, path] of text.matchAll(/from "(\.{1,2}\/[^"]+)\.js"/g))
        waiting.push(join(dirname(file), `${path}.d.ts`));
      const place = relative(declared, file);
      const own = ownDeclarations(text, dirname(place));
      writeInto("types", place, [...own.map((name) => `/// <reference path="./${name}.d.ts" />\n`), text].join(""));
      for (const name of own) {
        const path = join(dirname(place), `${name}.d.ts`);
        writeInto("types", path, readFileSync(join(root, "src", path), "utf8"));
      }
    }
  } finally {
    rmSync(declared, { recursive: true, force: true });
  }
}

/** The imported packages without types whose types are declared beside the importer. */
function ownDeclarations(text, folder) {
  const names = [...text.matchAll(/from "([\w-]+)"/g)].map(([, name]) => name);
  return names.filter((name) => existsSync(join(root, "src", folder, `${name}.d.ts`)));
}

function writeInto(folder, path, text) {
  const place = join(target, folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

function writeLicences(moduleIds) {
  const packages = bundledPackages(moduleIds, root);
  const problems = packages.flatMap(packageProblems);
  if (problems.length > 0) throw new Error(`These packages cannot be bundled:\n${problems.join("\n")}`);
  writeInto(".", "THIRD-PARTY-LICENSES.txt", licenceText(packages));
  const list = packages.map(({ texts, ...entry }) => entry);
  writeInto(".", "packages.json", `${JSON.stringify(list, null, 2)}\n`);
}
