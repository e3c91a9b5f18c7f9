import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rolespec-"));
  mkdirSync(join(root, "roles"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const role = (title: string, body: string): string =>
  `---\ntitle: ${title}\nposted: 2026-11-02\nlocations: Boston, MA, US\npay: $38 - $46 an hour\napply: jobs@a.example\n---\n\n${body}\n`;

async function fixed(text: string): Promise<string> {
  writeFileSync(join(root, "roles/a.md"), text);
  await runRolespec("rolespec lint --fix", root);
  return readFileSync(join(root, "roles/a.md"), "utf8");
}

test.each([
  "Log in in the morning.",
  "You take on on call days.",
  "You report to to do lists.",
  "It was what it was was decided.",
  "Die die Arbeit machen, die die Stelle haben.",
])("a doubled word that may be meant is not removed: %s", async (sentence) => {
  const text = role("Nurse", sentence);
  expect(await fixed(text)).toBe(text);
});

test("a doubled word that is never meant is removed, and a remark stays a remark", async () => {
  const text = await fixed(role("Engineer: Platform # internal: budget 90k", "You keep the the trams running."));
  expect(text).toContain('title: "Engineer: Platform" # internal: budget 90k\n');
  expect(text).toContain("You keep the trams running.");
});

test("a temporary file of a killed run does not disturb the next, and nothing is left beside the role", async () => {
  writeFileSync(join(root, "roles/a.md.rolespec-fix"), "half");
  writeFileSync(join(root, "roles/a.md"), role("Lead #1", "You lead."));
  const runs = await Promise.all([1, 2, 3].map(() => runRolespec("rolespec lint --fix --quiet", root)));
  expect(runs.map(({ shown }) => shown).join("")).not.toMatch(/cannot be written|changed meanwhile/);
  expect(readFileSync(join(root, "roles/a.md"), "utf8")).toContain('title: "Lead #1"');
  expect(readdirSync(join(root, "roles")).toSorted()).toEqual(["a.md", "a.md.rolespec-fix"]);
});

test.each(["files:", 'files: ""', 'files: " "', "files: []"])(
  "settings with `overrides[].%s` are a finding or nothing",
  async (files) => {
    writeFileSync(join(root, "rolespec.yaml"), `overrides:\n  - ${files}\n    rules: { pay/missing: warning }\n`);
    writeFileSync(join(root, "roles/a.md"), role("Nurse", "You care."));
    const { shown } = await runRolespec("rolespec lint --quiet", root);
    expect(shown).not.toMatch(/broke down|non-empty/);
  },
);

test("a term that is too long is a finding at its place", async () => {
  writeFileSync(join(root, "rolespec.yaml"), `terms:\n  - phrase: ${"a ".repeat(4000)}\n    use: x\n`);
  writeFileSync(join(root, "roles/a.md"), role("Nurse", "You care."));
  const { shown, code } = await runRolespec("rolespec lint --quiet", root);
  expect(shown).toContain("  2:13   error");
  expect(shown).not.toContain("broke down");
  expect(code).toBe(2);
});

test("a table that fills up to millions of cells, and thousands of references, are findings with the number", async () => {
  const table = `|${"a|".repeat(2000)}\n|${"-|".repeat(2000)}\n${"b\n".repeat(2500)}`;
  writeFileSync(join(root, "roles/a.md"), role("Nurse", table));
  writeFileSync(join(root, "roles/b.md"), role("Nurse", `[a]: http://e.example/z\n\n${"[a] a\n\n".repeat(2500)}`));
  const { shown } = await runRolespec("rolespec lint --quiet", root);
  expect(shown).toContain("more than 5000 cells");
  expect(shown).toContain("more than 2000 footnotes");
});

test("a broken `_defaults.yaml` is found at its own place, once, and its roles are not published", async () => {
  writeFileSync(join(root, "roles/_defaults.yaml"), "pay: $26 - $31 per hour\nteam: Foo: bar: baz\n");
  writeFileSync(join(root, "roles/a.md"), role("Nurse", "You care."));
  writeFileSync(join(root, "roles/b.md"), role("Cook", "You cook."));
  const { shown, code } = await runRolespec("rolespec lint --quiet", root);
  expect(shown.match(/roles\/_defaults\.yaml\n\n {2}2:1/g)).toHaveLength(1);
  expect(code).toBe(1);
  const built = await runRolespec("rolespec build", root);
  expect(built.code).toBe(1);
  expect(built.shown).toContain("roles/_defaults.yaml");
});

test.each([
  ["a pipe", (file: string) => execFileSync("mkfifo", [file])],
  ["a folder", (file: string) => mkdirSync(file)],
  ["a link to a device", (file: string) => symlinkSync("/dev/zero", file)],
  ["a link out of the project", (file: string) => symlinkSync("/etc/passwd", file)],
])("defaults that are %s are one finding, and nothing waits", async (_, make) => {
  make(join(root, "roles/_defaults.yaml"));
  writeFileSync(join(root, "roles/a.md"), role("Nurse", "You care."));
  const { shown, code } = await runRolespec("rolespec lint --quiet", root);
  expect(shown.match(/field\/unreadable/g)?.length).toBeGreaterThan(0);
  expect(shown).toContain("roles/_defaults.yaml");
  expect(code).toBe(1);
});

test.each(["templates/role.html.eta", ".alexrc", "rolespec.yaml"])(
  "a pipe as %s is one sentence, and nothing waits",
  async (name) => {
    mkdirSync(join(root, "templates"));
    writeFileSync(join(root, "roles/a.md"), role("Nurse", "You care."));
    execFileSync("mkfifo", [join(root, name)]);
    const { shown, code } = await runRolespec("rolespec build", root);
    expect(shown).toContain("is not a file but a folder, pipe or device");
    expect(code).toBe(2);
  },
);

test("a file that cannot be read is one finding, and the other roles are reported", async () => {
  writeFileSync(Buffer.concat([Buffer.from(`${root}/roles/`), Buffer.from([0xff]), Buffer.from(".md")]), "---\n---\n");
  writeFileSync(join(root, "roles/huge.md"), "a".repeat(6_000_000));
  writeFileSync(join(root, "roles/a.md"), role("Nurse: x", "You care."));
  const { shown, code } = await runRolespec("rolespec lint --quiet", root);
  expect(shown).toContain("its name is not UTF-8");
  expect(shown).toContain("is larger than 5 MB");
  expect(shown).toContain("The second colon");
  expect(code).toBe(1);
  expect((await runRolespec("rolespec build", root)).code).toBe(1);
});
