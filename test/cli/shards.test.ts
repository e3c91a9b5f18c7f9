import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-shards-"));
  for (const site of ["lives", "seed"]) {
    await cp(`test/sites/${site}/in/roles`, join(folder, "roles", site), { recursive: true });
  }
  await cp("roles", join(folder, "roles"), { recursive: true });
  await writeFile(
    join(folder, "rolespec.yaml"),
    "site: { url: https://jobs.acme.example, title: Jobs, language: en }\nemployer: { name: Acme, employees: { total: 90 } }\n",
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The files of a folder with their bytes. */
async function filesIn(name: string): Promise<Readonly<Record<string, string>>> {
  const root = join(folder, name);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files
    .toSorted()
    .map(async (file) => [file.slice(root.length), await readFile(file, "base64")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function buildShards(count: number): Promise<string> {
  const names = Array.from({ length: count }, (_, at) => `shard-${at + 1}`);
  for (const [at, name] of names.entries()) {
    const { shown, code } = await runRolespec(`rolespec build --shard ${at + 1}/${count} --out ${name}`, folder);
    expect(shown).toContain(`Wrote shard ${at + 1}/${count}`);
    expect(code).toBe(0);
  }
  return names.join(" ");
}

describe("shards of a build", () => {
  test("make the same site as one build, byte for byte, and the same report", async () => {
    const whole = await runRolespec("rolespec build --skip-failing --counts --out whole", folder);
    const names = await buildShards(3);
    const merged = await runRolespec(`rolespec merge ${names} --skip-failing --counts --out merged`, folder);
    expect(merged.shown.replaceAll("merged", "whole")).toBe(whole.shown);
    expect(merged.code).toBe(whole.code);
    expect(await filesIn("merged")).toEqual(await filesIn("whole"));
    expect(Object.keys(await filesIn("whole")).length).toBeGreaterThan(10);
  });

  test("keep the outputs, the width and the day that they were built with", async () => {
    const options = "--only text,jobs-json --wrap 60 --on 2026-11-23";
    await runRolespec(`rolespec build --skip-failing ${options} --out whole`, folder);
    for (const part of [1, 2])
      await runRolespec(`rolespec build --shard ${part}/2 ${options} --out shard-${part}`, folder);
    await runRolespec("rolespec merge shard-1 shard-2 --skip-failing --out merged", folder);
    expect(await filesIn("merged")).toEqual(await filesIn("whole"));
  });

  test("are refused where they do not belong together or to what is here", async () => {
    const names = await buildShards(2);
    const merge = async (words: string) => (await runRolespec(`rolespec merge ${words} --out merged`, folder)).shown;
    expect(await merge("shard-1")).toContain("Of 2 shards 2/2 is missing.");
    expect(await merge("shard-1 shard-1")).toContain("Shard 1/2 is there twice");
    expect(await merge("roles")).toContain("holds no rolespec-shard.jsonl");
    await runRolespec("rolespec build --shard 2/2 --on 2026-11-30 --out shard-later", folder);
    expect(await merge("shard-1 shard-later")).toContain("are not of the same build");
    await writeFile(join(folder, "roles/new.md"), "---\ntitle: New\n---\n");
    expect(await merge(names)).toContain("roles/new.md is in none of the shards.");
    await rm(join(folder, "roles/new.md"));
    const [first = ""] = (await readdir(join(folder, "roles"))).filter((name) => name.endsWith(".md"));
    await appendFile(join(folder, "roles", first), "\nOne line more.\n");
    expect(await merge(names)).toContain(`roles/${first} is not the file that its shard was built from.`);
    await rm(join(folder, "roles", first));
    expect(await merge(names)).toContain(`roles/${first} is in a shard, but not among the roles here.`);
    await appendFile(join(folder, "rolespec.yaml"), "names: [Acme Rail]\n");
    expect(await merge(names)).toContain("with other settings or templates");
    expect(await readdir(folder)).not.toContain("merged");
  });

  test("are whole: a shard of half a file is refused, and a part that is none", async () => {
    await mkdir(join(folder, "half"));
    await writeFile(join(folder, "half/rolespec-shard.jsonl"), '{"format":1,"index":1,"count":1}\n"roles/x.md"\tabc');
    expect((await runRolespec("rolespec merge half --out merged", folder)).shown).toContain("is not whole");
    expect((await runRolespec("rolespec build --shard 3/2 --out x", folder)).shown).toContain("--shard takes a part");
    expect((await runRolespec("rolespec build --shard 1/2", folder)).shown).toContain("--shard needs --out DIR");
  });
});

describe("results that are kept for the next run", () => {
  beforeEach(() => mkdir(join(folder, "node_modules")));

  test("give the same report and the same bytes as none", async () => {
    const fresh = await runRolespec("rolespec lint --format json --no-cache", folder);
    expect((await runRolespec("rolespec cache", folder)).shown).toContain("0 files");
    const first = await runRolespec("rolespec lint --format json", folder);
    const again = await runRolespec("rolespec lint --format json", folder);
    expect([first, again]).toEqual([fresh, fresh]);
    await runRolespec("rolespec build --skip-failing --no-cache --out fresh", folder);
    for (const out of ["first", "again"]) {
      await runRolespec(`rolespec build --skip-failing --out ${out}`, folder);
      expect(await filesIn(out)).toEqual(await filesIn("fresh"));
    }
  });

  test("are not used after a change of the role, the settings or the day", async () => {
    const lint = async (words = "") => (await runRolespec(`rolespec lint --format json ${words}`, folder)).shown;
    await lint();
    const [first = ""] = (await readdir(join(folder, "roles"))).filter((name) => name.endsWith(".md"));
    await appendFile(join(folder, "roles", first), "\nWe want digital natives.\n");
    expect(await lint()).toBe(await lint("--no-cache"));
    await appendFile(join(folder, "rolespec.yaml"), "rules: { age/digital-native: off }\n");
    expect(await lint()).toBe(await lint("--no-cache"));
    expect(await lint("--on 2028-01-01")).toBe(await lint("--no-cache --on 2028-01-01"));
  });

  test("can be deleted, and what is broken is made anew", async () => {
    const fresh = await runRolespec("rolespec lint --format json", folder);
    const cache = join(folder, "node_modules/.cache/rolespec");
    for (const entry of await readdir(cache, { recursive: true, withFileTypes: true })) {
      if (entry.name.endsWith(".json")) await writeFile(join(entry.parentPath, entry.name), "{");
    }
    expect(await runRolespec("rolespec lint --format json", folder)).toEqual(fresh);
    expect((await runRolespec("rolespec cache --clear", folder)).shown).toContain("Deleted.");
    expect((await runRolespec("rolespec cache", folder)).shown).toContain("0 files");
  });
});
