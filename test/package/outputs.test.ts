import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packedRolespec } from "../support/packed.ts";

const run = promisify(execFile);
const folders: string[] = [];
let command: string;
beforeAll(async () => {
  ({ command } = await packedRolespec());
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const facts = {
  pay: "$84,100 - $97,300 per year",
  benefits: "Vision insurance and a pension",
  closes: "2027-01-15",
};

/** Runs the packed command in a project with one role of Colorado. */
async function rolespec(
  words: readonly string[],
  { templates, outputs }: { readonly templates: Readonly<Record<string, string>>; readonly outputs: string },
) {
  const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  folders.push(folder);
  await mkdir(join(folder, "roles"));
  await mkdir(join(folder, "templates"));
  await writeFile(
    join(folder, "rolespec.yaml"),
    `site: { url: https://jobs.acme.example, title: Jobs }\nemployer: { name: Acme, employees: { total: 90, US-CO: 40 } }\noutputs: ${outputs}\n`,
  );
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}\n`);
  await writeFile(
    join(folder, "roles/clerk.md"),
    `---\ntitle: Records Clerk\nposted: 2026-11-02\nemployment: full-time\nworkplace: onsite\nlocations: Denver, CO, US\napply: jobs@acme.example\n${lines.join("")}---\n\n## The role\n\nYou keep the records of four clinics.\n`,
  );
  for (const [name, text] of Object.entries(templates)) await writeFile(join(folder, "templates", name), text);
  const ended = run(process.execPath, [command, ...words, "--on", "2026-11-22"], { cwd: folder });
  const { code, stdout } = await ended.then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { readonly code: number; readonly stdout: string }) => error,
  );
  return { code, said: stdout.replaceAll(/\s+/g, " "), isBuilt: existsSync(join(folder, "dist/roles/clerk")) };
}

/** Templates that say everything but one fact. */
const dropping: readonly (readonly [string, string, (dropped: string) => string])[] = [
  [
    "role.html.eta",
    "roles/clerk/index.html",
    (dropped) =>
      `<!doctype html><h1><%= it.title %></h1><%~ it.body.replace(${dropped}, "") %><% for (const text of [${shown}]) { %><p><%= text.replace(${dropped}, "") %></p><% } %>\n`,
  ],
  ["role.txt.eta", "roles/clerk/role.txt", (dropped) => `<%= it.blocks.join("\\n").replace(${dropped}, "") %>\n`],
  [
    "role.jsonld.eta",
    "roles/clerk/role.jsonld",
    (dropped) =>
      `<% const data = { ...it.jobPosting, description: it.jobPosting.description.replace(${dropped}, "") };
for (const name of ["baseSalary", "jobBenefits", "validThrough"]) if (${dropped}.test(JSON.stringify(data[name]))) delete data[name];
%><%= it.json(data) %>\n`,
  ],
];
const shown = '"$84,100 – $97,300 a year", "Vision insurance and a pension", "January 15, 2027", "jobs@acme.example"';
const patterns = {
  pay: "/\\$84,100[^<\\n]*?year|84100/g",
  benefits: "/Vision insurance and a pension/g",
  deadline: "/January 15, 2027|2027-01-15/g",
};
const named = { pay: "the pay", benefits: "the benefits", deadline: "the application deadline" };

describe("the packed command with a template of the project's own", () => {
  test.each(
    dropping.flatMap(([name, file, template]) =>
      (["pay", "benefits", "deadline"] as const).map((fact) => [name, fact, file, template] as const),
    ),
  )("%s that drops the %s is an error that names the file and the law", async (name, fact, file, template) => {
    const { code, said, isBuilt } = await rolespec(["build"], {
      templates: { [name]: template(patterns[fact]) },
      outputs: "[html, text, json-ld]",
    });
    expect(said).toContain("error law/output");
    expect(said).toContain(`${named[fact]}. Colorado requires it in the posting`);
    expect(said).toContain(file);
    expect(said).toContain("C.R.S.");
    expect({ code, isBuilt }).toEqual({ code: 1, isBuilt: false });
  });

  test("that says all of it is built", async () => {
    const never = "/ {99}/g";
    const templates = { "role.html.eta": dropping[0]?.[2](never) ?? "", "role.txt.eta": dropping[1]?.[2](never) ?? "" };
    const { code, isBuilt } = await rolespec(["build"], { templates, outputs: "[html, text, json-ld]" });
    expect({ code, isBuilt }).toEqual({ code: 0, isBuilt: true });
  });

  test("and an own output that lacks the benefits is in the audit, beside the law", async () => {
    const project = {
      templates: {
        "partner.csv.eta": "<% for (const role of it.roles) { %><%= it.csv([role.slug, role.fact('pay')]) %><% } %>\n",
      },
      outputs: "[text, { name: partner, template: partner.csv.eta, path: partner.csv }]",
    };
    const audited = await rolespec(["audit"], project);
    expect(audited.said).toMatch(/partner\.csv lacks [^.]*benefits[^.]*, required by US-CO/);
    const { code, said } = await rolespec(["build"], project);
    expect(said).toContain("partner.csv does not say the benefits. Colorado requires it");
    expect(code).toBe(1);
  });
});
