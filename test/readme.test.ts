import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRolespec, stepsOf } from "./support/console.ts";

const readme = await readFile("README.md", "utf8");
const blocks = [...readme.matchAll(/^```console\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  for (const part of ["assets", "roles", "rolespec.yaml"]) await cp(part, join(folder, part), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the README", () => {
  test("shows commands", () => {
    expect(blocks.length).toBeGreaterThan(1);
  });

  test.each(blocks.flatMap(stepsOf))("$typed shows what it says", async ({ typed, expected }) => {
    const { shown } = await runRolespec(typed, folder);
    // An ellipsis on a line of its own stands for lines left out.
    for (const part of expected.split(/^…$/m)) expect(shown).toContain(part.trim());
  });

  test.each([...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? ""))(
    "leads to a file that is there: %s",
    (path) => {
      expect(existsSync(path)).toBe(true);
    },
  );
});
