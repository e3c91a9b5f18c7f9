import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { packedRolespec } from "../support/packed.ts";

const run = promisify(execFile);

const roles = Object.fromEntries(
  readdirSync("roles")
    .filter((name) => name.endsWith(".md"))
    .map((name) => [`roles/${name}`, readFileSync(`roles/${name}`, "utf8")]),
);

/** What sorts and reads differently in other languages and zones: ä, İ, I, days around midnight, equal days. */
const twins = Object.fromEntries(
  ["Ärztin", "Zahnarzt", "Istanbul Guide", "ISTANBUL guide", "Örebro Nurse", "nurse"].map((title, index) => [
    `roles/${index % 2 === 0 ? "north" : "south"}/role-${index}.md`,
    `---
title: ${title}
department: ${["Ärzte", "Zebra", "İzmir", "Izmir", "Öl", "ab"][index]}
posted: 2026-11-02
closes: 2026-11-22
locations: Oslo, NO
hours: 40
pay: 700000 - 850000 NOK per year
apply: jobs@acme.example
---

## The role

You care for people in our house by the sea.
`,
  ]),
);

const files = {
  // Without a choice of outputs there are all of them.
  "rolespec.yaml": readFileSync("rolespec.yaml", "utf8").replace(/^outputs:.*$/m, ""),
  "assets/logo.svg": readFileSync("assets/logo.svg", "utf8"),
  ...roles,
  ...twins,
};

/** Machines that differ in all that must not show. */
const machines = [
  { folder: "a", order: "given", TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { folder: "Ünsere Stellen/b c", order: "reversed", TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8", LC_ALL: "sv_SE" },
  { folder: "x/y/z", order: "given", TZ: "UTC", LANG: "C", LC_ALL: "C" },
] as const;

test("a site is the same to the byte in any folder, zone and language of the machine", async () => {
  const { command } = await packedRolespec();
  const [first, ...others] = await Promise.all(machines.map((machine) => builtOn(machine, command)));
  expect(first?.size).toBeGreaterThan(40);
  for (const other of others) expect(other).toEqual(first);
});

/** The digests of a site's files, by path. */
async function builtOn(
  { folder: name, order, ...variables }: (typeof machines)[number],
  command: string,
): Promise<ReadonlyMap<string, string>> {
  const root = await mkdtemp(join(tmpdir(), "rolespec-"));
  const folder = join(root, name);
  try {
    const entries = Object.entries(files);
    for (const [path, text] of order === "given" ? entries : entries.toReversed()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
      const day = order === "given" ? 0 : 1_000_000_000;
      await utimes(join(folder, path), day, day);
    }
    const options = { cwd: folder, env: { ...process.env, ...variables } };
    await run(process.execPath, [command, "build", "--on", "2026-11-22", "--skip-failing"], options).catch(
      // Roles that fail are left out alike: that, too, must not depend on the machine.
      (error: unknown) => expect(error).toMatchObject({ code: 1 }),
    );
    return await filesIn(join(folder, "dist"));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.toSorted().map(async (path) => {
    const digest = createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
    return [relative(folder, path), digest] as const;
  });
  return new Map(await Promise.all(read));
}
