import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { packedRolespec } from "../support/packed.ts";

let command: string;
let folder: string;
beforeAll(async () => {
  ({ command } = await packedRolespec());
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rolespec-odd-"));
  write("rolespec.yaml", "employer: { name: Acme }\ndeadline: 1\npages: pages\n");
  write("pages/about.md", "---\ntitle: About us\n---\n\nWe cook.\n");
  write(
    "roles/cook.md",
    "---\ntitle: Cook\nposted: 2026-11-02\nlocations: Oslo, NO\npay: 700000 - 850000 NOK per year\napply: jobs@acme.example\n---\n\nYou care.\n",
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(...words: readonly string[]): { readonly code: number | null; readonly shown: string } {
  const ended = spawnSync(process.execPath, [command, ...words, "--on", "2026-11-22"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: ended.status, shown: (ended.stdout + ended.stderr).replaceAll(/\s+/g, " ") };
}

const endless = "<% for (;;) {} %>";

test.each([
  ["the list", "templates/index.html.eta", "", "the list, the pages and the feeds"],
  ["a page", "templates/page.html.eta", "", "the list, the pages and the feeds"],
  [
    "an own output",
    "templates/jobs.csv.eta",
    "outputs: [{ name: csv, template: jobs.csv.eta, path: jobs.csv }]\n",
    "your own outputs",
  ],
])("a template of %s that never ends is a plain sentence, and the old site stays", (_, template, settings, what) => {
  expect(run("build")).toMatchObject({ code: 0 });
  const before = readFileSync(join(folder, "dist/index.html"), "utf8");
  write(template, endless);
  write("rolespec.yaml", `${readFileSync(join(folder, "rolespec.yaml"), "utf8")}${settings}`);
  const { code, shown } = run("build");
  expect(shown).toContain(`The templates of ${what} take longer than 1 second, so nothing is built.`);
  expect(code).toBe(2);
  expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toBe(before);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

test("results of earlier runs that were changed into others are never read", () => {
  mkdirSync(join(folder, "node_modules"));
  const first = run("lint");
  const kept = readdirSync(join(folder, "node_modules"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, "node_modules", name));
  expect(kept.length).toBeGreaterThan(0);
  for (const odd of ['[null,{"__proto__":{"a":1}}]', "null", "{}", '{"file":{}}', "\u0000\n", ""]) {
    for (const file of kept) writeFileSync(file, odd);
    expect(run("lint"), odd).toEqual(first);
  }
});

test("a new site may be read by other users, such as that of a web server", () => {
  expect(run("build")).toMatchObject({ code: 0 });
  expect(statSync(join(folder, "dist")).mode).toBe(statSync(join(folder, "roles")).mode);
});
