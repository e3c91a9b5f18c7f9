import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-blocks-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const settings = `site: { url: https://careers.acme.example, title: Careers at Acme }
employer: { name: Acme, employees: { total: 80, US-CO: 80 } }
blocks: blocks
outputs: [html, text, json-ld, rss, jobs-json]
`;
const nurse = (line: string): string => `---
title: Staff Nurse
posted: 2026-11-09
closes: 2027-01-15
employment: full-time
workplace: onsite
locations: Denver, CO, US
pay: $41.20 - $58.75 per hour
other-pay: Night shifts pay $3 more an hour
apply: https://acme.example/apply
${line}
---

## The role

You care for eight patients on the surgical ward, with a team of four.
`;

const benefits = "## Benefits\n\n- Medical, dental and vision insurance\n- 25 days of paid leave\n";

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries({ "rolespec.yaml": settings, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const built = (path: string): Promise<string> => readFile(join(folder, "dist", path), "utf8");

describe("a shared block", () => {
  test("is in every output of a role that names it, and what laws require may be in it", async () => {
    await put({
      "roles/nurse.md": nurse("blocks: benefits, how-we-hire"),
      "blocks/benefits.md": benefits,
      "blocks/How we hire.md": "## How we hire\n\nOne call, one visit, an answer within a week.\n",
    });
    expect((await runRolespec("rolespec explain roles/nurse.md", folder)).shown).toMatch(/pass\s+US-CO\b/);
    expect(await runRolespec("rolespec build", folder)).toMatchObject({ code: 0 });
    for (const path of ["roles/nurse/index.html", "roles/nurse/role.txt", "roles/nurse/role.jsonld", "feed.rss"]) {
      const text = await built(path);
      expect(text).toContain("dental and vision insurance");
      expect(text).toContain("an answer within a week");
    }
    expect(await built("jobs.json")).toContain("dental and vision insurance");
  });

  test("is put into every role by the defaults, and can be left out by one", async () => {
    await put({
      "rolespec.yaml": `${settings}defaults: { blocks: benefits }\n`,
      "roles/nurse.md": nurse("team: Surgery"),
      "roles/other.md": nurse("benefits: Medical insurance\nblocks: []").replace("Staff Nurse", "Head Nurse"),
      "blocks/benefits.md": benefits,
    });
    expect(await runRolespec("rolespec build", folder)).toMatchObject({ code: 0 });
    expect(await built("roles/nurse/role.txt")).toContain("vision");
    expect(await built("roles/other/role.txt")).not.toContain("vision");
  });

  test.each([
    ["blocks: benefitz", "There is no block `benefitz`; did you mean `benefits`?"],
    ["blocks: [Our benefits!]", "is no name of a block"],
  ])("that is named %s is a finding", async (line, message) => {
    await put({ "roles/nurse.md": nurse(line), "blocks/benefits.md": benefits });
    const { shown, code } = await runRolespec("rolespec lint", folder);
    expect(shown.replaceAll(/\s+/g, " ")).toContain(message);
    expect(code).toBe(1);
  });

  test("is checked for its words, at its own place", async () => {
    await put({
      "roles/nurse.md": nurse("blocks: benefits"),
      "blocks/benefits.md": `${benefits}\nWe are a young team and look for recent graduates under 30.\n`,
    });
    const { shown } = await runRolespec("rolespec lint", folder);
    expect(shown).toMatch(/blocks\/benefits\.md[\s\S]* age\//);
    expect(shown).not.toMatch(/blocks\/benefits\.md[\s\S]*field\/missing/);
  });

  test("with front matter stops everything, for it is like a setting", async () => {
    await put({ "roles/nurse.md": nurse("blocks: benefits"), "blocks/benefits.md": `---\ntitle: A\n---\n${benefits}` });
    const { shown, code } = await runRolespec("rolespec lint", folder);
    expect(shown).toContain("A block has no fields, only text.");
    expect(code).toBe(2);
  });
});
