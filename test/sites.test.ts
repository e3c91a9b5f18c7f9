import { existsSync, readdirSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { runRolespec } from "./support/console.ts";

const cases = readdirSync("test/sites");

/** Each folder holds a project under `in/`, and under `out/` what its lint says and what its build makes, byte for byte. */
describe.each(cases)("the site of %s", (name) => {
  test("says and makes what it did before", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
    try {
      await cp(join("test/sites", name, "in"), folder, { recursive: true });
      const lint = await runRolespec("rolespec lint", folder);
      await expect(`${lint.shown}exit ${lint.code}\n`).toMatchFileSnapshot(`sites/${name}/out/lint.txt`);
      const build = await runRolespec("rolespec build", folder);
      await expect(`${build.shown}exit ${build.code}\n`).toMatchFileSnapshot(`sites/${name}/out/build.txt`);
      const made = await files(join(folder, "dist"));
      for (const path of made)
        await expect(await readFile(join(folder, "dist", path), "utf8")).toMatchFileSnapshot(
          `sites/${name}/out/dist/${path}`,
        );
      expect(made).toEqual(await files(join("test/sites", name, "out/dist")));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function files(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}
