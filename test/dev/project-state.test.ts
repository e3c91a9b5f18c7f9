import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkText, openState } from "../../src/dev/project-state.ts";

let root: string;

const role = (fields: string): string =>
  `---\ntitle: Nurse\nposted: 2026-11-20\nlocations: Leeds, England\n${fields}---\n\nYou care.\n`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rolespec-"));
  mkdirSync(join(root, "roles"));
  writeFileSync(join(root, "rolespec.yaml"), "employer: { name: Acme }\n");
  writeFileSync(join(root, "roles/nurse.md"), role(""));
  writeFileSync(join(root, "roles/pflege.md"), role("language: de\ntranslation-of: nurse\n"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("a text that is being written is compared with the other roles of the project", async () => {
  const state = await openState(root, () => "2026-11-22");
  const rulesIn = async (text: string): Promise<readonly string[]> => {
    const { diagnostics } = await checkText(state, "roles/pflege.md", text);
    return diagnostics.map(({ rule }) => rule);
  };
  expect(await rulesIn(role("language: de\ntranslation-of: nurse\n"))).not.toContain("structure/translation-unknown");
  expect(await rulesIn(role("language: de\ntranslation-of: nobody\n"))).toContain("structure/translation-unknown");
  expect(await rulesIn(role("slug: nurse\n"))).toContain("structure/duplicate-slug");
});
