import { type ExecFileSyncOptions, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** The tool as a user has it: packed by `npm pack` and installed from the tarball into a folder of its own. */
export interface PackedRolespec {
  /** The folder of the installation. Nothing may be written into it: the tests share it. */
  readonly folder: string;
  /** The program, to be run as `node COMMAND …` or, as npm's shim does, on its own. */
  readonly command: string;
  /** The folder of the installed package. */
  readonly packageFolder: string;
}

/** Packs and installs the tool once for each state of its sources, whichever test file comes first. Takes some seconds then. */
export async function packedRolespec(): Promise<PackedRolespec> {
  // Outside the project, so that nothing is found in the project's own node_modules.
  const store = join(tmpdir(), `rolespec-packed-${digest(resolve(".")).slice(0, 8)}`);
  const folder = join(store, digestOfSources());
  mkdirSync(store, { recursive: true });
  while (!existsSync(folder)) {
    const free = takeLock(join(store, "lock"));
    if (free === undefined) await wait(200);
    else {
      try {
        if (!existsSync(folder)) packInto(store, folder);
      } finally {
        free();
      }
    }
  }
  const packageFolder = join(folder, "node_modules/rolespec");
  return { folder, packageFolder, command: join(packageFolder, "bundle/code/rolespec.js") };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What the package is made of. A change of any byte makes another package. */
function digestOfSources(): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of ["src", "rules", "templates", "scripts"].flatMap(filesIn).toSorted())
    hash.update(path).update(readFileSync(path));
  for (const path of ["package.json", "package-lock.json", "README.md"]) hash.update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(folder: string): readonly string[] {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      // The word library is written from `rules`, by whoever comes first.
      .filter((entry) => entry.isFile() && entry.name !== "library.js" && entry.name !== "section-names.js")
      .map((entry) => join(entry.parentPath, entry.name))
  );
}

/** One process packs at a time, as packing writes into the project. The lock of a process that has ended counts for nothing. */
function takeLock(path: string): (() => void) | undefined {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return () => rmSync(path, { force: true });
  } catch {
    const owner = existsSync(path) ? Number(readFileSync(path, "utf8")) : 0;
    if (owner > 0 && !isRunning(owner)) rmSync(path, { force: true });
    return undefined;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

function packInto(store: string, folder: string): void {
  const made = mkdtempSync(join(tmpdir(), "rolespec-packed-"));
  try {
    const quiet: ExecFileSyncOptions = { stdio: ["ignore", "ignore", "pipe"] };
    // pre-commit takes all that `npm pack` prints for the name of the tarball, so nothing else may be printed.
    const printed = execFileSync("npm", ["pack", "--pack-destination", made], {
      ...quiet,
      stdio: "pipe",
      encoding: "utf8",
    });
    const tarball = printed.trim();
    if (!/^rolespec-\S+\.tgz$/.test(tarball)) throw new Error(`npm pack prints more than a file name:\n${printed}`);
    const site = join(made, "site");
    mkdirSync(site);
    writeFileSync(join(site, "package.json"), '{ "private": true }\n');
    const words = ["install", "--silent", "--prefer-offline", "--no-audit", "--no-fund", join(made, tarball)];
    execFileSync("npm", words, { ...quiet, cwd: site });
    // Not those of today: another run may be using them.
    for (const old of readdirSync(store).filter((name) => name !== "lock")) {
      const age = Date.now() - statSync(join(store, old)).mtimeMs;
      if (age > 86_400_000) rmSync(join(store, old), { recursive: true, force: true });
    }
    moveFolder(site, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Between two file systems a folder is copied beside its place first, so that it is there whole or not at all. */
function moveFolder(from: string, to: string): void {
  rmSync(`${to}.new`, { recursive: true, force: true });
  execFileSync("cp", ["-r", from, `${to}.new`]);
  renameSync(`${to}.new`, to);
}
