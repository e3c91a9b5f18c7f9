import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outputNames } from "../../src/settings/settings.ts";
import { packedRolespec } from "../support/packed.ts";

const run = promisify(execFile);

let folder: string;
let packed: Awaited<ReturnType<typeof packedRolespec>>;
beforeAll(async () => {
  packed = await packedRolespec();
  folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  await mkdir(join(folder, "roles"));
  await writeFile(
    join(folder, "rolespec.yaml"),
    `site: { url: https://careers.example.com, title: Careers }\nemployer: { name: Acme }\noutputs: [${outputNames.join(", ")}]\n`,
  );
  await writeFile(
    join(folder, "roles/nurse.md"),
    "---\ntitle: Nurse\nposted: 2026-11-02\nemployment: full-time\nworkplace: onsite\nlocations: Oslo, NO\npay: NOK 560,000 - 640,000 per year\napply: jobs@acme.example\n---\n\n## The role\n\nYou care for children.\n",
  );
  await run(process.execPath, [packed.command, "build", "--on", "2026-11-22"], { cwd: folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("what the packed command builds", () => {
  test("has something in every file", async () => {
    const files = (await readdir(join(folder, "dist"), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(outputNames.length);
    for (const { parentPath, name } of files)
      expect((await stat(join(parentPath, name))).size, name).toBeGreaterThan(0);
  });

  test("links only to files that are there", async () => {
    const pages = (await readdir(join(folder, "dist"), { recursive: true })).filter((name) => name.endsWith(".html"));
    const dead: string[] = [];
    for (const name of pages) {
      const page = join(folder, "dist", name);
      for (const [, address = ""] of (await readFile(page, "utf8")).matchAll(/\s(?:href|src)="([^"#]+)[^"]*"/g)) {
        const local = address.replace(/^https:\/\/careers\.example\.com\//, "/");
        if (/^[a-z]+:/.test(local)) continue;
        const target = local.startsWith("/") ? join(folder, "dist", local) : resolve(dirname(page), local);
        if (!existsSync(target.endsWith("/") ? join(target, "index.html") : target)) dead.push(`${name} → ${address}`);
      }
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(dead).toEqual([]);
  });
});

test("the README links only to files of the package", async () => {
  const root = packed.packageFolder;
  const readme = await readFile(join(root, "README.md"), "utf8");
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});
