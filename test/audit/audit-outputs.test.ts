import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const settings = `site: { url: https://jobs.acme.example, title: Jobs, language: en, time-zone: America/Denver }
employer: { name: Acme, employees: { total: 90, US-CO: 90 } }
statements: { fair-chance: We consider qualified applicants with arrest or conviction records as required by law. }
`;

const welder = `---
title: Welder
posted: 2026-11-02
closes: 2026-12-18
locations: Pueblo, CO, US
pay: $27 - $34 per hour
other-pay: Annual bonus of up to 4% of base pay
benefits: [Dental insurance, 22 days of paid leave]
apply: jobs@acme.example
---

## The role

You weld frames for bicycles in our runContext.
`;

async function projectWith(templates: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  folders.push(folder);
  for (const name of ["roles", "templates"]) await mkdir(join(folder, name));
  await writeFile(join(folder, "rolespec.yaml"), settings);
  await writeFile(join(folder, "roles", "welder.md"), welder);
  for (const [name, text] of Object.entries(templates)) await writeFile(join(folder, "templates", name), text);
  return folder;
}

const bare = { "role.txt.eta": "<%= it.title %>: $27 - $34 per hour, by December 18, 2026, jobs@acme.example" };

describe("an audit", () => {
  test("names no lack where every output carries the facts", async () => {
    const folder = await projectWith({});
    const { shown } = await runRolespec("rolespec audit --format json", folder);
    const { roles } = JSON.parse(shown);
    const outputs: readonly { output: string; lacks: readonly string[] }[] = roles[0].outputs;
    expect(outputs.map(({ output }) => output)).toContain("roles/welder/role.txt");
    expect(outputs.map(({ output }) => output)).toContain("feed.rss");
    expect(outputs.filter(({ lacks }) => lacks.length > 0)).toEqual([]);
    const pretty = await runRolespec("rolespec audit", folder);
    expect(pretty.shown).toContain(`All ${outputs.length} outputs carry the facts of the role.`);
  });

  test("names the output that lacks a fact, the fact and the law that requires it", async () => {
    const folder = await projectWith(bare);
    const { shown } = await runRolespec("rolespec audit --format json", folder);
    const lacking = JSON.parse(shown).roles[0].outputs.filter(({ lacks }: { lacks: string[] }) => lacks.length > 0);
    expect(lacking).toEqual([
      { output: "roles/welder/role.txt", lacks: expect.arrayContaining(["benefits", "other-pay"]) },
    ]);
    expect(lacking[0].lacks).not.toContain("pay");
  });

  test.each(["pretty", "markdown", "html"])("says so in %s, and ends with 1", async (format) => {
    const { shown, code } = await runRolespec(`rolespec audit --format ${format}`, await projectWith(bare));
    expect(shown.replaceAll(/\\|\s+/g, " ")).toMatch(/role\.txt lacks [^.]*benefits[^.]*US-CO/);
    expect(code).toBe(1);
  });
});
