import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packedRolespec } from "../support/packed.ts";

let command: string;
let folder: string;
beforeAll(async () => {
  ({ command } = await packedRolespec());
  folder = mkdtempSync(join(tmpdir(), "rolespec-deadline-"));
  mkdirSync(join(folder, "roles"));
  mkdirSync(join(folder, "templates"));
  writeFileSync(join(folder, "rolespec.yaml"), "employer: { name: Acme }\ndeadline: 3\n");
  writeFileSync(join(folder, "templates/fragment.html.eta"), template);
  for (const name of ["Cook", "Endless", "Baker"]) writeRole(name);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A template that works, but for one role never ends, and for another takes ever more memory. */
const template = `<%
if (it.title === "Endless") for (;;) {}
if (it.title === "Greedy") for (const all = []; ; ) all.push(new Array(100_000).fill(all.length));
%><h1><%= it.title %></h1>`;

function writeRole(title: string): void {
  const fields = `title: ${title}\nposted: 2026-11-02\nlocations: Oslo, NO\nhours: 40\napply: jobs@acme.example`;
  const text = `---\n${fields}\npay: 700000 - 850000 NOK per year\n---\n\nYou care.\n`;
  writeFileSync(join(folder, `roles/${title.toLowerCase()}.md`), text);
}

function run(words: readonly string[]): { readonly code: number | null; readonly shown: string } {
  const ended = spawnSync(process.execPath, [command, ...words, "--on", "2026-11-22"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: ended.status, shown: (ended.stdout + ended.stderr).replaceAll(/\s+/g, " ") };
}

describe("a role that takes longer than the deadline", () => {
  test("is one finding of a build, and the others are built", () => {
    const { code, shown } = run(["build", "--skip-failing", "--only", "fragment"]);
    expect(shown).toContain("`endless.md` takes longer than 3 seconds to check, so it is not checked");
    expect(shown).toContain("Left out: roles/endless.md");
    expect(code).toBe(1);
    expect(readFileSync(join(folder, "dist/roles/baker/fragment.html"), "utf8")).toBe("<h1>Baker</h1>");
    expect(existsSync(join(folder, "dist/roles/endless"))).toBe(false);
  });

  test("is not judged by an audit, which judges the others", () => {
    const { code, shown } = run(["audit"]);
    expect(shown).toContain("Not judged: `endless.md` takes longer than 3 seconds to check");
    expect(shown.match(/Not judged/g)).toHaveLength(1);
    expect(code).toBe(1);
  });

  test("and one that takes too much memory, among many others, each is a finding", () => {
    writeRole("Greedy");
    writeFileSync(join(folder, "rolespec.yaml"), "employer: { name: Acme }\ndeadline: 30\n");
    rmSync(join(folder, "roles/endless.md"));
    for (let index = 0; index < 60; index++) writeRole(`Clerk ${index}`);
    const { code, shown } = run(["build", "--skip-failing", "--only", "fragment"]);
    expect(shown).toContain("`greedy.md` takes more than 1 GB of memory to check, so it is not checked");
    expect(shown).toContain("Built 62 roles");
    expect(code).toBe(1);
  });
});
