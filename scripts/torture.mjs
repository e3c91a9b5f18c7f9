/**
 * Tries to break the tool in every way of `test/torture`, on each supported version of Node, and prints one table:
 * `npm run torture`, `npm run torture -- --node 20,22 vectors` for some, `--write` to put the table into docs/reliability.md.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";
import { bundledReader, writeLibrary } from "./write-library.mjs";
import { writeSpelling } from "./write-spelling.mjs";

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { node: { type: "string", default: "20,22,24" }, write: { type: "boolean", default: false } },
});
const folder = mkdtempSync(join(tmpdir(), "rolespec-torture-"));
try {
  const versions = values.node.split(",").map((major) => ({ major, program: programOf(major) }));
  const main = await compileTrials();
  const columns = versions.map(({ major, program }) => ({
    major,
    version: versionOf(program),
    rows: run(program, main),
  }));
  const table = tableOf(columns);
  process.stdout.write(`${table}\n`);
  if (values.write) writePage(table);
  const failed = columns.flatMap(({ rows }) => rows).filter((row) => row.failed > 0);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The running Node where it is of that version, else the one of npm's package `node`. */
function programOf(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const words = ["--yes", "--package", `node@${major}`, "--", "node", "--print", "process.execPath"];
  return execFileSync("npx", words, { encoding: "utf8" }).trim();
}

function versionOf(program) {
  return execFileSync(program, ["--version"], { encoding: "utf8" }).trim();
}

/** In `lib/torture`, so that the sources find the templates two folders above, as they do from everywhere else. */
async function compileTrials() {
  writeLibrary(await bundledReader());
  await writeSpelling();
  const bundle = await rolldown({
    input: "test/torture/main.ts",
    platform: "node",
    external: (id) => !/^[./\0]/.test(id) && !id.startsWith(process.cwd()),
  });
  await bundle.write({ dir: "lib/torture", format: "esm", codeSplitting: false });
  await bundle.close();
  return "lib/torture/main.js";
}

function run(program, main) {
  const result = join(folder, "rows.json");
  process.stderr.write(`\nNode ${versionOf(program)}\n`);
  const nodes = versionPrograms().join(":");
  const { status } = spawnSync(program, ["--expose-gc", main, result, ...names], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TORTURE_NODES: nodes },
  });
  if (status !== 0) throw new Error(`The trials ended with ${status} on ${versionOf(program)}.`);
  return JSON.parse(readFileSync(result, "utf8"));
}

function versionPrograms() {
  return values.node.split(",").map(programOf);
}

function tableOf(columns) {
  const [first] = columns;
  const head = ["Trial", "Tried", ...columns.map(({ version }) => `Failed on Node ${version.slice(1)}`)];
  const rows = first.rows.map(({ name }) => {
    const outcomes = columns.map(({ rows }) => rows.find((row) => row.name === name));
    const tried = Math.min(...outcomes.map((outcome) => outcome.tried));
    return [name, tried.toLocaleString("en"), ...outcomes.map((outcome) => String(outcome.failed))];
  });
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function writePage(table) {
  const path = "docs/reliability.md";
  const day = new Date().toISOString().slice(0, 10);
  const page = readFileSync(path, "utf8");
  const written = `<!-- table -->\n\nMeasured on ${day} with \`npm run torture\`.\n\n${table}\n\n<!-- /table -->`;
  writeFileSync(
    path,
    page.replace(/<!-- table -->[\s\S]*<!-- \/table -->/, () => written),
  );
}
