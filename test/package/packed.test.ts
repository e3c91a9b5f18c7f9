import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { type PackedRolespec, packedRolespec } from "../support/packed.ts";

const run = promisify(execFile);

let packed: PackedRolespec;
beforeAll(async () => {
  packed = await packedRolespec();
});

const manifestAt = (folder: string): { readonly [field: string]: unknown } =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The files of the bundle that are loaded with these, by imports that are not made on demand. */
function loadedWith(folder: string, ...names: readonly string[]): readonly string[] {
  const loaded = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    const text = readFileSync(join(folder, name), "utf8");
    for (const [, next = ""] of text.matchAll(/(?:from|import) ?["'`]\.\/([^"'`]+)["'`]/g)) waiting.push(next);
  }
  return [...loaded];
}

describe("the installed package", () => {
  test("brings few packages, and none with a script that runs at installation", async () => {
    const words = ["ls", "--all", "--omit=dev", "--parseable"];
    const { stdout } = await run("npm", words, { cwd: packed.folder });
    const folders = stdout
      .trim()
      .split("\n")
      .filter((folder) => folder !== packed.folder);
    expect(folders).toContain(packed.packageFolder);
    expect(folders.length).toBeLessThanOrEqual(10);
    for (const folder of folders) {
      const { scripts = {} } = manifestAt(folder);
      expect(scripts).not.toHaveProperty("install");
      expect(scripts).not.toHaveProperty("preinstall");
      expect(scripts).not.toHaveProperty("postinstall");
    }
  });

  test("pins the packages that it brings", () => {
    const { packages } = JSON.parse(readFileSync(join(packed.packageFolder, "npm-shrinkwrap.json"), "utf8"));
    const { dependencies } = manifestAt(packed.packageFolder);
    expect(packages[""].dependencies).toEqual(dependencies);
    for (const [path, entry] of Object.entries(packages).filter(([name]) => name !== "")) {
      expect(entry, path).toMatchObject({ integrity: expect.stringMatching(/^sha512-/) });
    }
  });

  test("holds each command in a file of its own, and a Word reader that only Word documents load", () => {
    const code = join(packed.packageFolder, "bundle/code");
    const files = readdirSync(code);
    for (const name of readdirSync("src/cli/commands")) expect(files).toContain(name.replace(/\.ts$/, ".js"));
    const withMammoth = files.filter((name) => readFileSync(join(code, name), "utf8").includes("word/document.xml"));
    expect(withMammoth).toHaveLength(1);
    for (const name of files) {
      const text = readFileSync(join(code, name), "utf8");
      for (const part of withMammoth) expect(text, name).not.toMatch(new RegExp(`from ?["'\`]\\./${part}`));
    }
  });

  test("answers --version with little code, and loads the code of a command only for that command", () => {
    const code = join(packed.packageFolder, "bundle/code");
    // What starts, and what it loads for every call.
    const first = loadedWith(code, "rolespec.js", "run-cli.js", "commands.js");
    expect(first.reduce((sum, name) => sum + statSync(join(code, name)).size, 0)).toBeLessThan(40_000);
    for (const command of ["lint.js", "build.js", "import.js"]) expect(first).not.toContain(command);
    expect(loadedWith(code, "lint.js")).not.toContain("import.js");
    expect(loadedWith(code, "lint.js")).not.toContain("renderer.js");
  });

  test("has an entry for pages and workers, in which nothing is of Node", async () => {
    const folder = join(packed.packageFolder, "bundle/core");
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), "utf8"), name).not.toMatch(/(?:from|import\(|require\() ?["'`]node:/);
    }
    const program = `import { lintRole } from "rolespec/core";
console.log((await lintRole("", { on: "2026-11-22" })).diagnostics.length > 0);`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: packed.folder });
    expect(stdout).toBe("true\n");
  });

  test("holds nothing of what alex needs for its own command line", () => {
    const list: readonly { readonly name: string }[] = JSON.parse(
      readFileSync(join(packed.packageFolder, "bundle/packages.json"), "utf8"),
    );
    const names = list.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["alex", "write-good", "mammoth", "retext-equality"]));
    for (const name of ["event-stream", "got", "keyv", "update-notifier", "meow", "unified-engine"]) {
      expect(names).not.toContain(name);
    }
  });

  test("holds the licence of every package that is bundled", () => {
    const list: readonly { readonly name: string; readonly version: string; readonly licence: string }[] = JSON.parse(
      readFileSync(join(packed.packageFolder, "bundle/packages.json"), "utf8"),
    );
    const licences = readFileSync(join(packed.packageFolder, "bundle/THIRD-PARTY-LICENSES.txt"), "utf8");
    expect(list.length).toBeGreaterThan(50);
    for (const { name, version, licence } of list) {
      expect(licences).toContain(`${name} ${version} (${licence})\n`);
      expect(licence).not.toBe("");
    }
  });

  test("names no folder of the machine that packed it", () => {
    const files = readdirSync(packed.packageFolder, { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const text = readFileSync(join(file.parentPath, file.name), "utf8");
      expect(text.includes(resolve(".")), file.name).toBe(false);
    }
  });

  test("has types that a program can be checked with, libraries included", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rolespec-types-"));
    try {
      await symlink(join(packed.folder, "node_modules"), join(folder, "node_modules"));
      const program = `import { lintRole, type Diagnostic } from "rolespec";
import { readRole } from "rolespec/core";
export const title: string = readRole("").title;
export const found: readonly Diagnostic[] = (await lintRole("", { on: "2026-11-22" })).diagnostics;
`;
      await writeFile(join(folder, "program.mts"), program);
      const words = [
        "--noEmit",
        "--strict",
        "--module",
        "nodenext",
        "--target",
        "es2023",
        "--types",
        "",
        "program.mts",
      ];
      const outcome = await run(resolve("node_modules/.bin/tsc"), words, { cwd: folder }).catch(
        (error: { readonly stdout: string }) => error,
      );
      expect(outcome.stdout).toBe("");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test("leaves nothing in the project that packing made", () => {
    expect(existsSync("npm-shrinkwrap.json")).toBe(false);
  });
});
