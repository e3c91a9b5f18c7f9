import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildSite } from "../../src/api/build-site.ts";
import { outputNames } from "../../src/settings/settings.ts";

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const settings = [
  "site: { url: https://jobs.acme.example, title: Jobs, language: en, time-zone: America/Denver }",
  "employer: { name: Acme, employees: { total: 90, US-CO: 40, US-CA: 30, US-WA: 20 } }",
  "statements: { fair-chance: We consider qualified applicants with arrest or conviction records as required by law. }",
].join("\n");

async function build(roles: Readonly<Record<string, string>>, templates: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  folders.push(folder);
  await mkdir(join(folder, "roles"));
  await mkdir(join(folder, "templates"));
  await writeFile(join(folder, "rolespec.yaml"), settings);
  for (const [name, text] of Object.entries(roles)) await writeFile(join(folder, "roles", `${name}.md`), text);
  for (const [name, text] of Object.entries(templates)) await writeFile(join(folder, "templates", name), text);
  return buildSite({ folder, on: "2026-11-22", outputs: outputNames });
}

/** One of each list, by the digits of a number: all combinations come up as the number grows. */
const choices: readonly (readonly string[])[] = [
  [
    "pay: $100,000 - $120,000 per year",
    "pay: $41.20 - $58.75 per hour",
    "pay: { fixed: 1200, currency: USD, per: week }",
  ],
  ["pay-two", ""],
  [
    'benefits: [Dental & vision insurance, "25 days of paid leave"]',
    "benefits: Health insurance, 401(k) and paid leave",
  ],
  [
    "other-pay: Annual bonus of up to 10% of base pay",
    'other-pay: ["Shift differential: $2.50 per hour", Stock options]',
    "",
  ],
  ["closes: 2027-01-15", "closes: ongoing"],
  ["apply: jobs@acme.example", "apply: https://acme.example/apply?role=1&from=site"],
  ["locations: Denver, CO, US", 'locations: ["Denver, CO, US", "Seattle, WA, US"]', "locations: Fresno, CA, US"],
];

function roleNumber(number: number): string {
  let rest = number;
  const lines = choices.map((list) => {
    const line = list[rest % list.length] ?? "";
    rest = Math.floor(rest / list.length);
    return line;
  });
  const isTwoBands = lines.includes("pay-two");
  const fields = lines.filter((line) => line !== "" && line !== "pay-two" && !(isTwoBands && line.startsWith("pay:")));
  const bands = "pay:\n  - Level II $100,000 - $120,000 per year\n  - Level III $125,500 - $150,250 per year";
  return `---\ntitle: Role ${number}\nposted: 2026-11-02\nemployment: full-time\nworkplace: onsite\n${fields.join("\n")}\n${
    isTwoBands ? bands : ""
  }\n---\n\n## The role\n\nYou run the platform that forty engineers deploy to.\n`;
}

const combinations = choices.reduce((product, list) => product * list.length, 1);

describe("every output that leaves the site", () => {
  test(`says every fact of ${combinations} roles of all combinations`, async () => {
    const roles = Object.fromEntries(Array.from({ length: combinations }, (_, n) => [`r${n}`, roleNumber(n)]));
    const { diagnostics, outputs } = await build(roles);
    expect(diagnostics.filter(({ rule }) => rule === "law/output")).toEqual([]);
    expect(outputs.filter(({ body }) => body.length === 0).map(({ path }) => path)).toEqual([]);
    expect(outputs.filter(({ path }) => path.endsWith("/role.jsonld"))).toHaveLength(combinations);
  });

  test.each([
    [
      "role.html.eta",
      "<!doctype html><title><%= it.title %></title><h1><%= it.title %></h1><%~ it.body %>\n",
      "index.html",
    ],
    ["role.txt.eta", "<%= it.blocks[0] %>\n", "role.txt"],
    ["role.jsonld.eta", '<%= it.json({ "@type": "JobPosting", title: it.jobPosting.title }) %>\n', "role.jsonld"],
    ["fragment.html.eta", "<h1><%= it.title %></h1>\n", "fragment.html"],
  ])("is judged when a project replaces %s", async (name, template, file) => {
    const { diagnostics, failing, outputs } = await build({ nurse: roleNumber(0) }, { [name]: template });
    const messages = diagnostics.filter(({ rule }) => rule === "law/output").map(({ message }) => message);
    expect(messages.some((message) => message.includes(file) && message.includes("benefits"))).toBe(true);
    expect(messages.some((message) => message.includes("Colorado"))).toBe(true);
    expect(failing.map(({ path }) => path)).toEqual(["roles/nurse.md"]);
    expect(outputs.some(({ path }) => path.startsWith("roles/nurse/"))).toBe(false);
  });

  test("is no JSON when the template says so", async () => {
    await expect(
      build({ nurse: roleNumber(0) }, { "role.jsonld.eta": "{ title: <%= it.jobPosting.title %> }" }),
    ).rejects.toThrow("role.jsonld.eta makes no JSON");
  });
});
