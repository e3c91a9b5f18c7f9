import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";
import { exampleTexts, roleTexts } from "../support/corpus.ts";
import { packedRolespec } from "../support/packed.ts";
import { wordDocument } from "../support/word-document.ts";

const run = promisify(execFile);

let folder: string;
let command: string;
beforeAll(async () => {
  ({ command } = await packedRolespec());
  folder = await mkdtemp(join(tmpdir(), "rolespec-same-"));
  await writeFile(
    join(folder, "rolespec.yaml"),
    "employer: { name: Acme, employees: { total: 40 } }\nsite: { url: https://jobs.acme.example }\n",
  );
  await mkdir(join(folder, "roles"));
  // Every role, and of the rules' examples every eighth; `npm run torture` takes all of them.
  const texts = [...roleTexts(), ...exampleTexts().filter((_, index) => index % 8 === 0)];
  for (const [index, { text }] of texts.entries()) await writeFile(join(folder, "roles", `role-${index}.md`), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the packed command shows for the same words, with the exit code. */
async function runPacked(typed: string): Promise<{ readonly shown: string; readonly code: number }> {
  const words = typed.split(" ").slice(1);
  const options = { cwd: folder, maxBuffer: 1e9, env: { ...process.env, TZ: "America/New_York", NO_COLOR: "1" } };
  const outcome = await run(process.execPath, [command, ...words], options).then(
    (result) => ({ ...result, code: 0 }),
    (error: { readonly stdout: string; readonly stderr: string; readonly code: number }) => error,
  );
  return { shown: `${outcome.stdout}${outcome.stderr}`.replaceAll(folder, "~"), code: outcome.code };
}

function filesOf(site: string): ReadonlyMap<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(site.length), readFileSync(path, "latin1")];
    }),
  );
}

describe("the bundled command and the modules that it is made of", () => {
  test("find the same in the roles of the corpus and in examples of the rules", async () => {
    const typed = "rolespec lint --on 2026-11-22 --format json";
    const bundled = await runPacked(typed);
    expect(bundled.shown.length).toBeGreaterThan(100_000);
    expect(bundled).toEqual(await runRolespec(typed, folder));
  });

  test("build the same bytes", async () => {
    const typed = "rolespec build --on 2026-11-22 --skip-failing --out";
    await runPacked(`${typed} bundled`);
    await runRolespec(`${typed} modules`, folder);
    const bundled = filesOf(join(folder, "bundled"));
    expect(bundled.size).toBeGreaterThan(200);
    const modules = filesOf(join(folder, "modules"));
    expect([...bundled.keys()].toSorted()).toEqual([...modules.keys()].toSorted());
    for (const [path, bytes] of bundled) expect(bytes === modules.get(path), path).toBe(true);
  });

  test("import the same from a Word document", async () => {
    const paragraphs = [
      { text: "Nurse", style: "Heading1" },
      { text: "Location: Oslo, Norway" },
      { text: "You care." },
    ];
    await writeFile(join(folder, "nurse.docx"), wordDocument(paragraphs));
    const typed = "rolespec import nurse.docx --out -";
    const bundled = await runPacked(typed);
    expect(bundled.shown).toContain("title: Nurse");
    expect(bundled).toEqual(await runRolespec(typed, folder));
  });
});
