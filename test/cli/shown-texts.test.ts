import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { auditReporters } from "../../src/audit/audit-reporters.ts";
import { reporters } from "../../src/report/reporters.ts";
import { runRolespec } from "../support/console.ts";

/** What a terminal obeys, or what reorders the text around it. */
const hidden = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;
const marks = "\u001B]0;x\u0007\u001B[2J\u007F\u009B31m\u202Eabc\u2066def";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rolespec-"));
  mkdirSync(join(root, "roles"));
  // The marks are in words that findings, verdicts and fixes quote.
  const fields = `title: "Nurse${marks}"\nposted: 2026-11-02\nlocations: Boston, MA, US\nworkplace: ${marks}\nteam: ${marks}`;
  writeFileSync(
    join(root, "roles/a.md"),
    `---\n${fields}\napply: jobs@a.example\n---\n\nYou write Javascript for the the ${marks} ward.\n\nYou test Javascript with a colleague.\n`,
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ...Object.keys(reporters).map((format) => `lint --format ${format}`),
  ...Object.keys(auditReporters).map((format) => `audit --format ${format}`),
  "explain roles/a.md",
  "lint --diff",
])("`rolespec %s` shows no control character and no mark of direction as it is", async (words) => {
  const { shown } = await runRolespec(`rolespec ${words}`, root);
  expect(shown).toMatch(/a\.md|Nurse/);
  expect(shown.match(hidden)).toBeNull();
});

test("what programs read holds the text as it is written", async () => {
  const { shown } = await runRolespec("rolespec lint --format json", root);
  const { roles } = JSON.parse(shown);
  expect(roles[0].title).toContain("\u202Eabc\u2066def");
});

test("`--fix` changes every repeat of a word, so that a second run finds nothing more to fix", async () => {
  const file = join(root, "roles/a.md");
  const text = `---\ntitle: Developer\n---\n\n${"You write Javascript on Github, javascript at home. ".repeat(60)}\n`;
  writeFileSync(file, text);
  await runRolespec("rolespec lint --fix", root);
  const once = readFileSync(file, "utf8");
  expect(once.match(/JavaScript on GitHub, JavaScript/g)).toHaveLength(60);
  await runRolespec("rolespec lint --fix", root);
  expect(readFileSync(file, "utf8")).toBe(once);
});
