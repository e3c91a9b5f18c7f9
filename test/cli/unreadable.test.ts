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

test.runIf(process.platform === "linux")(
  "a folder that cannot be read is one finding, and the other roles are checked",
  async () => {
    mkdirSync(Buffer.concat([Buffer.from(join(root, "roles/")), Buffer.from([0xff])]));
    writeFileSync(join(root, "roles/a.md"), role("Nurse", "You care."));
    const { shown, code } = await runRolespec("rolespec lint --format json", root);
    const { roles, diagnostics } = JSON.parse(shown);
    expect(roles.map(({ path }: { path: string }) => path)).toContain("roles/a.md");
    expect(diagnostics.filter(({ rule }: { rule: string }) => rule === "field/unreadable")).toHaveLength(1);
    expect(code).toBe(1);
  },
);

test("a baseline or a rule of the project's own that cannot be read is named, and nothing waits for it", async () => {
  writeFileSync(join(root, "roles/a.md"), role("Nurse", "You care."));
  mkdirSync(join(root, "rolespec-baseline.json"));
  const { shown, code } = await runRolespec("rolespec lint", root);
  expect(shown).toContain("rolespec-baseline.json is not a file but a folder, pipe or device; remove it.");
  expect(code).toBe(2);
  rmSync(join(root, "rolespec-baseline.json"), { recursive: true });
  symlinkSync("/dev/zero", join(root, "rolespec-baseline.json"));
  expect((await runRolespec("rolespec lint", root)).shown).toContain("is a link to a file outside the project");
  rmSync(join(root, "rolespec-baseline.json"));
  mkdirSync(join(root, "rules"));
  writeFileSync(join(root, "rules/long.md"), "a".repeat(5_100_000));
  expect((await runRolespec("rolespec lint", root)).shown).toContain("`long.md` is larger than 5 MB; make it shorter.");
});

test("new files come whole: where one cannot be placed, none is left, and nothing temporary", async () => {
  mkdirSync(join(root, "in"));
  for (const name of ["a", "b"]) writeFileSync(join(root, `in/${name}.txt`), `Nurse ${name}\n\nYou care for people.\n`);
  writeFileSync(join(root, "roles/nurse-b.md"), "mine");
  const { code } = await runRolespec("rolespec import in", root);
  expect(code).toBe(2);
  expect(readdirSync(join(root, "roles"))).toEqual(["nurse-b.md"]);
  rmSync(join(root, "roles/nurse-b.md"));
  await runRolespec("rolespec import in", root);
  expect(readdirSync(join(root, "roles")).toSorted()).toEqual(["nurse-a.md", "nurse-b.md"]);
  await runRolespec("rolespec new Clerk", root);
  expect(readdirSync(join(root, "roles")).toSorted()).toEqual(["clerk.md", "nurse-a.md", "nurse-b.md"]);
});

test("the count of fixes in a report is the number that `--fix` then fixes", async () => {
  const file = join(root, "roles/a.md");
  writeFileSync(
    file,
    role("Lead #1", "You write Javascript, Javascript on Github for the the city.\n\n##Tasks\n\nYou work."),
  );
  const before = await runRolespec("rolespec lint", root);
  const after = await runRolespec("rolespec lint --fix", root);
  const told = / (\d+) can be fixed by `rolespec lint --fix`/.exec(before.shown)?.[1];
  expect(told).toBeDefined();
  expect(/Fixed (\d+) in roles\/a\.md/.exec(after.shown)?.[1]).toBe(told);
  expect(after.shown).not.toContain("can be fixed");
  expect(readFileSync(file, "utf8")).toContain("You write JavaScript, JavaScript on GitHub for the city.");
});
