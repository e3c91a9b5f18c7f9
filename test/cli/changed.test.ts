import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

let folder: string;
let project: string;

function git(...words: string[]): void {
  const person = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgSign=false"];
  execFileSync("git", [...person, ...words], { cwd: folder, stdio: "pipe" });
}

/** A repository whose careers are a folder of it, on a branch of its own. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  project = join(folder, "careers");
  await mkdir(join(project, "roles/north"), { recursive: true });
  await writeFile(join(project, "rolespec.yaml"), "employer: { name: Acme }\n");
  for (const name of ["a", "m", "north/z"]) await writeRole(name, `title: Nurse ${name.at(-1)}\nslug: ${name.at(-1)}`);
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "one");
  git("checkout", "-q", "-b", "work");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeRole(name: string, fields: string): Promise<void> {
  await writeFile(join(project, `roles/${name}.md`), `---\n${fields}\n---\n`);
}

/** The roles that a report is about, and what the tool notes about the choice. */
async function linted(
  words: string,
): Promise<{ readonly paths: readonly string[]; readonly note: string; readonly shown: string }> {
  const { shown } = await runRolespec(`rolespec lint ${words} --format pretty --format json=../report.json`, project);
  const { roles } = JSON.parse(await readFile(join(folder, "report.json"), "utf8"));
  return {
    paths: roles.map(({ path }: { readonly path: string }) => path),
    note: /^.*\bchanged since .*$/m.exec(shown)?.[0] ?? "",
    shown,
  };
}

test("a branch without changes has nothing to check", async () => {
  expect((await linted("--changed")).shown).toBe("0 of 3 roles: changed since main.\n0 roles: nothing found.\n");
});

test("a branch is judged by the roles that it touches, and new ones are compared with all others", async () => {
  await writeRole("größe neu", "title: Night Nurse\nslug: m");
  const { paths, note, shown } = await linted("--changed main");
  expect(paths).toEqual(["roles/größe neu.md"]);
  expect(note).toBe("1 of 4 roles: changed since main.");
  expect(shown.replaceAll(/\s+/g, " ")).toContain("The address `m` also belongs to `roles/m.md`");
});

test("a renamed role is checked under its new name, and a deleted one no more", async () => {
  await rename(join(project, "roles/a.md"), join(project, "roles/b.md"));
  await rm(join(project, "roles/m.md"));
  expect((await linted("--changed main")).paths).toEqual(["roles/b.md"]);
});

test("defaults of a folder bring in the roles below it, and settings bring in all", async () => {
  await writeFile(join(project, "roles/north/_defaults.yaml"), "apply: jobs@acme.example\n");
  expect((await linted("--changed=main")).paths).toEqual(["roles/north/z.md"]);
  await writeFile(join(project, "rolespec.yaml"), "employer: { name: Acme Health }\n");
  expect((await linted("--changed main")).paths).toEqual(["roles/a.md", "roles/m.md", "roles/north/z.md"]);
});

test("an option that follows is not taken for what to compare with", async () => {
  await writeRole("a", "title: Nurse");
  expect((await linted("--changed --notes")).paths).toEqual(["roles/a.md"]);
  expect((await linted("--changed --quiet")).note).toBe("1 of 3 roles: changed since main.");
});

test("paths choose among what has changed", async () => {
  for (const name of ["a", "m"]) await writeRole(name, "title: Nurse\nslug: x");
  expect((await linted("roles/m.md --changed main")).paths).toEqual(["roles/m.md"]);
});

test("the parts of a split report together what one run reports", async () => {
  await cp(join(project, "roles/north"), join(project, "roles/south"), { recursive: true });
  const whole = (await linted("")).shown;
  const parts = await Promise.all([1, 2, 3].map(async (part) => (await linted(`--shard ${part}/3`)).shown));
  expect(parts[0]).toMatch(/^\d of 4 roles: in part 1\/3\.\n/);
  const findings = (shown: string): readonly string[] =>
    [...shown.matchAll(/^roles\/[\s\S]*?(?=^roles\/|^\d+ roles?:)/gm)].map(([group]) => group);
  expect(parts.flatMap(findings).toSorted()).toEqual(findings(whole).toSorted());
  expect(findings(whole).length).toBe(4);
  expect(whole).toContain("structure/duplicate-slug");
});
