import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

const seed = "../shared/seed/machine-learning-engineer.txt";
const postings = "../shared/postings-18f";

test.skipIf(!existsSync(seed) || !existsSync(postings))(
  `the seed and all postings of a government office are imported and linted without a crash (skipped where there is no ${seed} or ${postings})`,
  () => importAndLint([seed, postings], 46),
  60_000,
);

test("postings of every kind are imported and linted without a crash", () => importAndLint(["test/import/sources"], 7));

async function importAndLint(sources: readonly string[], roles: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  try {
    const imported = await runRolespec(`rolespec import ${sources.map((path) => resolve(path)).join(" ")}`, folder);
    expect(imported.code).toBe(0);
    const linted = await runRolespec("rolespec lint", folder);
    expect(linted.code).toBe(1);
    expect(linted.shown).toContain(`\n${roles} roles: `);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
