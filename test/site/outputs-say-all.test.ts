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

async function build(
  roles: Readonly<Record<string, string>>,
  templates: Readonly<Record<string, string>> = {},
  more = "",
) {
  const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  folders.push(folder);
  await mkdir(join(folder, "roles"));
  await mkdir(join(folder, "templates"));
  await writeFile(join(folder, "rolespec.yaml"), `${settings}\n${more}`);
  for (const [name, text] of Object.entries(roles)) await writeFile(join(folder, "roles", `${name}.md`), text);
  for (const [name, text] of Object.entries(templates)) await writeFile(join(folder, "templates", name), text);
  return buildSite({ folder, on: "2026-11-22", ...(more === "" && { outputs: outputNames }) });
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

  const bodyFacts = {
    pay: "Pay is $52,400 to $61,900 a year.",
    benefits: "You get dental insurance, [a pension](https://acme.example/pension) and 25 days of paid leave.",
    bonus: "A yearly bonus of 4% depends on the results of the plant.",
    deadline: "Applications close on January 15, 2027.",
  };
  const told = `---\ntitle: Shift Lead\nposted: 2026-11-02\nemployment: full-time\nworkplace: onsite\nlocations: Denver, CO, US
---\n\n## The role\n\nYou lead a shift of eight people.\n\n## Pay\n\n${bodyFacts.pay} ${bodyFacts.bonus}

## Benefits\n\n${bodyFacts.benefits}\n\n## How to apply\n\nWrite to jobs@acme.example. ${bodyFacts.deadline}\n`;

  test("says what only the body says", async () => {
    const { diagnostics, failing } = await build({ lead: told });
    expect(failing).toEqual([]);
    expect(diagnostics.filter(({ rule }) => rule === "law/output")).toEqual([]);
  });

  test("says the benefits of the field beside those of the body", async () => {
    const both = told.replace("---\n\n## The role", "benefits: [Free meals, Dental insurance]\n---\n\n## The role");
    const { failing, diagnostics, outputs } = await build({ lead: both });
    expect(failing).toEqual([]);
    expect(diagnostics.filter(({ rule }) => rule === "law/output")).toEqual([]);
    const text = String(outputs.find(({ path }) => path === "roles/lead/role.txt")?.body);
    expect(text.match(/Free meals/g)).toHaveLength(1);
    expect(text.match(/dental insurance/gi)).toHaveLength(1);
  });

  test.each([
    ["the pay", "pay"],
    ["the benefits", "benefits"],
    ["the other pay", "bonus"],
    ["the application deadline", "deadline"],
  ] as const)("is judged when a template drops %s of the body", async (said, fact) => {
    const drop = `.split(${JSON.stringify(bodyFacts[fact].replace("[a pension](https://acme.example/pension)", "").slice(0, 24))})`;
    const template = `<!doctype html><title>x</title><h1><%= it.title %></h1><% const [a, b = ""] = it.body${drop}; %><%~ a + b.replace(/^[^.]*\\.?/, "") %>\n`;
    const { diagnostics } = await build({ lead: told }, { "role.html.eta": template.replace("\\\\", "\\") });
    const messages = diagnostics.filter(({ rule }) => rule === "law/output").map(({ message }) => message);
    expect(messages.filter((message) => message.includes("index.html"))).toEqual([
      expect.stringContaining(`does not say ${said}. Colorado requires it`),
    ]);
  });

  test.each([
    ["hidden from people", '<div hidden><%~ it.body %></div><p style="display: none">$100,000 to $120,000</p>'],
    ["in a comment", "<!-- <%~ it.body %> $100,000 - $120,000 -->"],
    ["in a script", "<script>const pay = '$100,000 - $120,000'</script>"],
  ])("does not say what is %s", async (_, html) => {
    const { failing } = await build(
      { nurse: roleNumber(0) },
      { "role.html.eta": `<!doctype html><h1>x</h1>${html}\n` },
    );
    const [{ errors = [] } = {}] = failing;
    expect(errors.map(({ message }) => message.split(".")[0])).toContain("roles/nurse/index");
    expect(errors.some(({ message }) => message.includes("does not say the pay"))).toBe(true);
  });

  test("is judged by the structured data of the page as well", async () => {
    const page =
      '<!doctype html><h1><%= it.title %></h1><%~ it.body %><% for (const fact of it.facts) { %><p><%= fact.values.join("; ") %></p><% } %><p><%= it.apply.email %></p><script type="application/ld+json">{"@type":"JobPosting"}</script>\n';
    const { failing } = await build({ nurse: roleNumber(0) }, { "role.html.eta": page });
    const messages = failing.flatMap(({ errors }) => errors.map(({ message }) => message));
    expect(messages).toContainEqual(
      expect.stringMatching(/^roles\/nurse\/index\.html \(JSON-LD\) does not say how to apply/),
    );
  });

  const own = (path: string, more = ""): string =>
    `outputs: [text, { name: partner, template: partner.eta, path: "${path}"${more} }]`;
  const row =
    "<% for (const role of it.roles) { %>\n<%= it.csv([role.title, role.slug, role.fact('pay')]) %>\n<% } %>\n";
  test.each([
    ["a table of all roles", "partner/jobs.csv", row],
    ["a file of each role", "partner/{slug}.txt", "<%= it.title %>: <%= it.fact('pay') %>\n"],
    [
      "a feed of all roles",
      "partner/jobs.xml",
      "<jobs><% for (const role of it.roles) { %><job><id><%= role.slug %></id><pay><%= role.fact('pay') %></pay></job><% } %></jobs>\n",
    ],
    [
      "a list in JSON",
      "partner/jobs.json",
      "{ \"jobs\": <%= JSON.stringify(it.roles.map((role) => ({ slug: role.slug, pay: role.fact('pay') }))) %> }\n",
    ],
    [
      "a page of all roles",
      "partner/all.html",
      "<ul><% for (const role of it.roles) { %><li><%= role.title %>, <%= role.fact('pay') %></li><% } %></ul>\n",
    ],
  ])("is judged where it is one of the project's own: %s", async (_, path, template) => {
    const roles = { nurse: roleNumber(0), cook: roleNumber(3) };
    const { failing } = await build(roles, { "partner.eta": template }, own(path));
    const messages = failing.flatMap(({ errors }) => errors.map(({ message }) => message));
    expect(failing).toHaveLength(2);
    expect(messages.filter((message) => message.startsWith(path.replace("{slug}", "nurse"))).length).toBeGreaterThan(0);
    console.log(messages);
    expect(messages.some((message) => message.includes("does not say the benefits. Colorado requires it"))).toBe(true);
    expect(messages.some((message) => message.includes("does not say the pay"))).toBe(false);
    const listed = await build(roles, { "partner.eta": template }, own(path, ", posting: false"));
    expect(listed.failing).toEqual([]);
  });

  test("is no XML when an own template says so", async () => {
    await expect(
      build({ nurse: roleNumber(0) }, { "partner.eta": "<jobs><job></jobs>\n" }, own("partner/jobs.xml")),
    ).rejects.toThrow("partner.eta makes partner/jobs.xml");
  });

  test("is no JSON when the template says so", async () => {
    await expect(
      build({ nurse: roleNumber(0) }, { "role.jsonld.eta": "{ title: <%= it.jobPosting.title %> }" }),
    ).rejects.toThrow("role.jsonld.eta makes no JSON");
  });
});
