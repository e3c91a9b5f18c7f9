/**
 * The command beside what a user would take instead, in one run: `npm run bench:peers`, or `npm run bench:peers -- --large` with 10,000
 * roles as well. Read the ratios, which are of processor time. Needs `npm run bundle`, Linux, the generator of roles beside the checkout,
 * a registry for alex, write-good and Eleventy, and Hugo on the path; a peer that cannot be had is named and left out.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { measureCommand } from "./measure-command.mjs";
import { roleFiles, writeEleventy, writeHugo, writeProject } from "./peer-projects.mjs";

const peers = { alex: "11.0.1", "write-good": "1.0.8", "@11ty/eleventy": "3.1.8" };
const rolespec = [process.execPath, resolve("bundle/code/rolespec.js")];
const day = ["--on", "2026-11-22"];
const isLarge = process.argv.includes("--large");
const folder = mkdtempSync(join(tmpdir(), "rolespec-peers-"));
const installed = installPeers(resolve("node_modules/.cache/rolespec-peers"));
const hasHugo = isOnPath("hugo");

try {
  await lintBesideItsParts(1000);
  await buildBesideGenerators(1000);
  await oneRole(1000);
  await again(isLarge ? 10_000 : 1000);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Lint does what alex and write-good do, and more. */
async function lintBesideItsParts(count) {
  title(`lint of ${count} roles`);
  const cwd = writeProject(join(folder, "lint"), count);
  const cold = await measureCommand([...rolespec, "lint", "--no-cache", ...day], { cwd, cores: 1 });
  show("rolespec lint, one core", cold);
  if (installed !== undefined) {
    const files = roleFiles(cwd);
    const alex = await measureCommand(peer("alex/cli.js", "-q", ...files), { cwd, cores: 1 });
    const writeGood = await measureCommand(peer("write-good/bin/write-good.js", ...files), { cwd, cores: 1 });
    show("alex, then write-good, one core", sumOf(alex, writeGood), { beside: cold });
  }
  const all = await measureCommand([...rolespec, "lint", "--no-cache", ...day], { cwd });
  show(`rolespec lint, ${availableParallelism()} cores`, all);
}

/** Our build also lints, judges by law, and writes a dozen outputs; the others write HTML. */
async function buildBesideGenerators(count) {
  title(`build of ${count} roles`);
  const cwd = writeProject(join(folder, "build"), count);
  const build = [...rolespec, "build", "--no-cache", "--skip-failing", ...day];
  const ours = await measureCommand(build, { cwd, cores: 1 });
  show("rolespec build, all outputs, one core", ours);
  if (installed !== undefined) {
    const site = writeEleventy(join(folder, "eleventy"), count);
    const command = peer("@11ty/eleventy/cmd.cjs", "--quiet");
    show("Eleventy, HTML alone", await measureCommand(command, { cwd: site, cores: 1 }), { beside: ours });
  }
  if (!hasHugo) return console.log("Hugo is not on the path.");
  const site = writeHugo(join(folder, "hugo"), count);
  show("Hugo, HTML and list", await measureCommand(["hugo", "--quiet"], { cwd: site, cores: 1 }), { beside: ours });
}

/** What an editor, a hook and a pull request wait for. */
async function oneRole(count) {
  title(`one role of ${count}`);
  const cwd = writeProject(join(folder, "one"), count);
  for (const command of [
    ["init", "-q"],
    ["add", "."],
    ["-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "Roles"],
  ])
    execFileSync("git", command, { cwd });
  show("node, an empty file", await measureCommand([process.execPath, "--eval", "0"], { cwd }));
  show("rolespec --version", await measureCommand([...rolespec, "--version"], { cwd }));
  show(
    "rolespec lint FILE",
    await measureCommand([...rolespec, "lint", "--no-cache", "roles/role-7.md", ...day], { cwd }),
  );
  appendFileSync(join(cwd, "roles", "role-7.md"), "\nOne more line.\n");
  show(
    "rolespec lint --changed",
    await measureCommand([...rolespec, "lint", "--no-cache", "--changed", ...day], { cwd }),
  );
}

/** With a cache, which a project has that has `node_modules`. */
async function again(count) {
  title(`${count} roles again, from the cache`);
  const cwd = writeProject(join(folder, "again"), count);
  mkdirSync(join(cwd, "node_modules"));
  const lint = [...rolespec, "lint", ...day];
  const build = [...rolespec, "build", "--skip-failing", ...day];
  const first = await measureCommand(lint, { cwd });
  show("lint, first", first);
  show("lint, nothing changed", await measureCommand(lint, { cwd }), { beside: first });
  const built = await measureCommand(build, { cwd });
  show("build, first", built);
  show("build, nothing changed", await measureCommand(build, { cwd }), { beside: built });
  appendFileSync(join(cwd, "roles", "role-7.md"), "\nOne more line.\n");
  show("build, one role changed", await measureCommand(build, { cwd }), { beside: built });
}

function title(text) {
  console.log(`\n${text.padEnd(44)}   CPU s  clock s  peak MB   CPU of the first over this`);
}

function show(name, { cpu, wall, peak }, { beside } = {}) {
  const figures = [cpu.toFixed(2), wall.toFixed(2), peak.toFixed(0)].map((figure) => figure.padStart(8));
  const ratio = beside === undefined ? "" : (beside.cpu / cpu).toFixed(2).padStart(10);
  console.log(`${name.padEnd(44)}${figures.join(" ")}${ratio}`);
}

function sumOf(one, other) {
  return { cpu: one.cpu + other.cpu, wall: one.wall + other.wall, peak: Math.max(one.peak, other.peak) };
}

function peer(file, ...rest) {
  return [process.execPath, join(installed, "node_modules", file), ...rest];
}

/** The folder in which the peers are, or undefined where they cannot be had. */
function installPeers(target) {
  if (existsSync(join(target, "node_modules", "alex"))) return target;
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "package.json"), JSON.stringify({ private: true, dependencies: peers }));
  try {
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: target, stdio: "ignore" });
    return target;
  } catch {
    console.log("alex, write-good and Eleventy cannot be had here.");
    return undefined;
  }
}

function isOnPath(command) {
  try {
    execFileSync(command, ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
