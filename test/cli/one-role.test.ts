import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

let root: string;

function writeRole(name: string, fields: string): void {
  writeFileSync(join(root, `roles/${name}.md`), `---\ntitle: Nurse\nposted: 2026-11-20\n${fields}\n---\n\nYou care.\n`);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rolespec-"));
  mkdirSync(join(root, "roles"));
  writeFileSync(join(root, "rolespec.yaml"), "employer: { name: Acme }\n");
  writeRole("nurse", "locations: Leeds, England");
  writeRole("pflege", "locations: Leeds, England\nlanguage: de\ntranslation-of: nurse");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("a role that is checked alone is compared with all others, and only its own findings are told", async () => {
  const found = await runRolespec("rolespec lint roles/pflege.md", root);
  expect(found.shown).not.toContain("structure/translation-unknown");
  expect(found.shown).not.toContain("roles/nurse.md");
  writeRole("second", "locations: Leeds, England\nslug: nurse");
  expect((await runRolespec("rolespec lint roles/second.md", root)).shown).toContain("structure/duplicate-slug");
});
