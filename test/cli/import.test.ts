import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

const seed = "../shared/seed/machine-learning-engineer.txt";
const postings = "../shared/postings-18f";

test.skipIf(!existsSync(seed) || !existsSync(postings))(
  `every imported posting is linted without a crash (skipped where there is no ${seed} or ${postings})`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
    try {
      const imported = await runRolespec(`rolespec import ${resolve(seed)} ${resolve(postings)}`, folder);
      expect(imported.code).toBe(0);
      const linted = await runRolespec("rolespec lint", folder);
      expect(linted.code).toBe(1);
      expect(linted.shown).toMatch(/^46 roles: /m);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
