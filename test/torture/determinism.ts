import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { packedRolespec } from "../support/packed.ts";
import { type Outcome, outcomeOf } from "./trial.ts";

/** Builds the same site on machines that differ in all that must not show, and compares every byte with the first. */
export async function determinism(count: number): Promise<Outcome> {
  const { command } = await packedRolespec();
  const [first, ...others] = count < machines.length ? machines.slice(0, count + 1) : allMachines;
  if (first === undefined) return outcomeOf([]);
  const expected = await builtOn(first, command);
  if (expected.size < 40) return outcomeOf([`The first machine wrote ${expected.size} files only.`]);
  const results: string[] = [];
  for (const machine of others) {
    const built = await builtOn(machine, command);
    const differing = [...new Set([...expected.keys(), ...built.keys()])].filter(
      (path) => expected.get(path) !== built.get(path),
    );
    results.push(differing.length === 0 ? "" : `${JSON.stringify(machine)}: other bytes in ${differing.join(", ")}`);
  }
  return outcomeOf(results);
}

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

interface Machine {
  readonly folder: string;
  /** The order in which the files are created. */
  readonly order?: "reversed";
  readonly umask?: string;
  /** The program of another version of Node. */
  readonly node?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

const machines: readonly Machine[] = [
  { folder: "a", variables: { TZ: "UTC", LANG: "C", LC_ALL: "C" } },
  {
    folder: "Ünsere Stellen/b c",
    order: "reversed",
    variables: { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8", LC_ALL: "sv_SE" },
  },
  { folder: "x/y/z", variables: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
  { folder: "a", umask: "077" },
  { folder: "a", umask: "000", order: "reversed" },
  { folder: "a", variables: { NODE_OPTIONS: "--max-semi-space-size=1", UV_THREADPOOL_SIZE: "1" } },
  { folder: "a", variables: { NODE_DISABLE_COMPILE_CACHE: "1", FORCE_COLOR: "3" } },
  { folder: "a", variables: { TZ: "Asia/Kathmandu", LC_ALL: "ar_EG.UTF-8", CI: "true", GITHUB_ACTIONS: "true" } },
  { folder: "b", variables: { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8", SOURCE_DATE_EPOCH: "1" } },
  { folder: "a", order: "reversed", variables: { TZ: "Europe/Dublin", LANGUAGE: "th", HOME: "/" } },
];

/** These, and the other versions of Node that `npm run torture` has at hand. */
const allMachines: readonly Machine[] = [
  ...machines,
  ...(process.env["TORTURE_NODES"] ?? "")
    .split(":")
    .filter((node) => node !== "" && node !== process.execPath)
    .map((node) => ({ folder: "a", node })),
];

/** The digests of a site's files, by path. */
async function builtOn(machine: Machine, command: string): Promise<ReadonlyMap<string, string>> {
  const root = await mkdtemp(join(tmpdir(), "rolespec-"));
  const folder = join(root, machine.folder);
  try {
    const entries = Object.entries(files);
    for (const [path, text] of machine.order === "reversed" ? entries.toReversed() : entries) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
      const day = machine.order === "reversed" ? 1_000_000_000 : 0;
      await utimes(join(folder, path), day, day);
    }
    await build(machine, command, folder);
    return await digestsIn(join(folder, "dist"));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Roles that fail are left out alike, which ends with 1: that, too, must not depend on the machine. */
function build(
  { umask = "022", node = process.execPath, variables = {} }: Machine,
  command: string,
  folder: string,
): Promise<void> {
  const words = [
    "-c",
    `umask ${umask}; exec "$@"`,
    "sh",
    node,
    command,
    "build",
    "--on",
    "2026-11-22",
    "--skip-failing",
  ];
  const options = { cwd: folder, env: { ...process.env, ...variables } };
  return new Promise((done, fail) => {
    execFile("sh", words, options, (error, _, shown) => {
      if (error === null || error.code === 1) done();
      else fail(new Error(`The build ended with ${error.code}: ${shown}`));
    });
  });
}

async function digestsIn(folder: string): Promise<ReadonlyMap<string, string>> {
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
