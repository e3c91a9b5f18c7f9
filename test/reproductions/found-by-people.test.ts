import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { importRoles } from "../../src/core/import-roles.ts";
import { runRolespec } from "../support/console.ts";

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const settings =
  "site: { url: https://jobs.acme.example, title: Jobs }\nemployer: { name: Acme, employees: { total: 90 } }\n";
const role = (lines: string): string =>
  `---\n${lines}\nemployment: full-time\nworkplace: onsite\nlocations: Austin, TX, US\npay: $21 - $26 per hour\napply: jobs@acme.example\n---\n\n## The role\n\nYou mix paint for forty customers a day.\n`;
const sound = role("title: Paint Mixer\nposted: 2026-11-16");

describe("a role without a title or a day (F2)", () => {
  test.each([
    ["by a baseline", "posted: 2026-11-16", ""],
    ["by an allowance", "posted: 2026-11-16\nlint: [{ rule: field/missing, reason: comes later }]", ""],
    ["by the settings", "posted: 2026-11-16", "rules: { field/missing: off }\n"],
    ["by settings of its family", "title: Paint Mixer", "rules: { field/*: off }\n"],
    ["by an override", "title: Paint Mixer", 'overrides: [{ files: "roles/**", rules: { field/missing: info } }]\n'],
  ])("is not published %s", async (_, lines, more) => {
    const folder = await project({
      "rolespec.yaml": settings + more,
      "roles/mixer.md": role(lines),
      "roles/other.md": sound,
    });
    await runRolespec("rolespec lint --write-baseline", folder);
    const { code } = await runRolespec("rolespec build --skip-failing", folder);
    expect(code).not.toBe(0);
    const built = await readdir(folder, { recursive: true });
    expect(built.filter((path) => path.startsWith("dist/roles/mixer"))).toEqual([]);
  });
});

describe("a path that leads to no role (F3)", () => {
  test.each([
    ["a slip in the settings", { "rolespec.yaml": `${settings}paths: { roles: role }\n`, "roles/mixer.md": sound }],
    ["a folder that is no project", { "notes.txt": "nothing" }],
  ])("ends with 2 and leaves the site whole: %s", async (_, files) => {
    const folder = await project({ ...files, "dist/index.html": "live" });
    for (const command of ["lint", "build"]) {
      const { code } = await runRolespec(`rolespec ${command}`, folder);
      expect({ command, code }).toEqual({ command, code: 2 });
    }
    expect(await readFile(join(folder, "dist/index.html"), "utf8")).toBe("live");
  });
});

describe("a fact that only the employer knows (F9)", () => {
  test("is missed once for all roles, with the line to paste", async () => {
    const denver = sound.replace("Austin, TX, US", "Denver, CO, US");
    const folder = await project({
      "rolespec.yaml": "site: { title: Jobs }\nemployer: { name: Acme }\n",
      ...Object.fromEntries(["a", "b", "c"].map((name) => [`roles/${name}.md`, denver])),
    });
    const { shown } = await runRolespec("rolespec lint --notes", folder);
    expect(shown.match(/law\/missing-facts/g) ?? []).toHaveLength(1);
    expect(shown.replaceAll(/\s+/g, " ")).toContain("`employees: { total: ?, US-CO: ? }`");
  });
});

describe("a draft that `new` writes (F10)", () => {
  test.each(["", "US-CO: 40", "US-NY: 40, US-NY-NYC: 20"])("does not break the checks of all: %s", async (places) => {
    const folder = await project({
      "rolespec.yaml": `site: { title: Jobs }\nemployer: { name: Acme, employees: { total: 90${places === "" ? "" : `, ${places}`} } }\n`,
      "roles/mixer.md": sound,
    });
    await runRolespec('rolespec new "Line Cook"', folder);
    const { code, shown } = await runRolespec("rolespec lint roles/line-cook.md", folder);
    expect(shown).not.toMatch(/^\s*\d+:\d+\s+error/m);
    expect(code).toBe(0);
  });
});

describe("a site in another language (F13)", () => {
  test.each([
    ["de", /(?:Aufgaben|du|Sie|wir)\b/i],
    ["fr", /\b(?:vous|nous|poste)\b/i],
    ["nl", /\b(?:je|wij|jij)\b/i],
  ])("`init --language %s` writes an example in it, of which nothing is found wrong", async (language, words) => {
    const folder = await project({});
    await runRolespec(`rolespec init careers --yes --language ${language} --employer Acme`, folder);
    const [file = ""] = await readdir(join(folder, "careers/roles"));
    const text = await readFile(join(folder, "careers/roles", file), "utf8");
    expect(text).toMatch(words);
    const { shown, code } = await runRolespec("rolespec lint", join(folder, "careers"));
    expect(shown).not.toMatch(/^\s*\d+:\d+\s+(?:error|warning)/m);
    expect(code).toBe(0);
  });

  test("the American example uses American words", async () => {
    const folder = await project({});
    await runRolespec(
      "rolespec init careers --yes --url https://careers.northwind.example --employer Northwind",
      folder,
    );
    const [file = ""] = await readdir(join(folder, "careers/roles"));
    const text = await readFile(join(folder, "careers/roles", file), "utf8");
    expect(text).not.toMatch(/colour|programme|organisation|\bCV\b/);
  });
});

describe("what an applicant tracking system says (F8)", () => {
  const imported = async (name: string, text: string): Promise<string> =>
    (await importRoles(name, text)).map((each) => each.text).join("\n");
  const json = (value: unknown): string => JSON.stringify(value);

  test("the day of Lever, which is an epoch", async () => {
    const posting = {
      id: "1",
      text: "Welder",
      createdAt: 1793577600000,
      categories: { location: "Tulsa, OK", commitment: "Full-time", team: "Shop" },
      description: "<p>You weld.</p>",
      hostedUrl: "https://jobs.lever.co/a/1",
    };
    const text = await imported("jobs.json", json([posting]));
    expect(text).toMatch(/^posted: 2026-11-0[12]/m);
    expect(text).toMatch(/^employment: full-time/im);
    expect(text).toMatch(/^team: Shop/m);
  });

  test("an area to work from of Ashby, which is no country", async () => {
    const job = {
      title: "Analyst",
      location: "Berlin, Germany",
      secondaryLocations: [{ location: "Remote - EU" }],
      employmentType: "FullTime",
      isRemote: true,
      descriptionHtml: "<p>You analyse.</p>",
      jobUrl: "https://jobs.ashbyhq.com/a/1",
    };
    const text = await imported("ashby.json", json({ apiVersion: "1", jobs: [job] }));
    expect(text).toMatch(/^remote-from: EU|^remote-from:\n\s+- EU/m);
    expect(text).not.toMatch(/country: Germany/);
  });

  test("the metadata of Greenhouse", async () => {
    const job = {
      id: 7,
      title: "Fitter",
      absolute_url: "https://boards.greenhouse.io/a/jobs/7",
      location: { name: "Tulsa, OK" },
      metadata: [{ name: "Employment Type", value: "Full-time" }],
      content: "&lt;p&gt;You fit pipes.&lt;/p&gt;",
    };
    expect(await imported("greenhouse.json", json({ jobs: [job] }))).toMatch(/^employment: full-time/im);
  });

  test("fields of another site generator", async () => {
    const text = await imported(
      "job.md",
      "---\nlayout: job\ntitle: Baker\nbusiness_name: Acme Bread\nhow_to_apply: jobs@acme.example\nlocation: Tulsa, OK\n---\n\nYou bake.\n",
    );
    expect(text).toMatch(/^employer: Acme Bread/m);
    expect(text).toMatch(/^apply: jobs@acme\.example/m);
    expect(text).toMatch(/^locations: Tulsa, OK/m);
  });

  test("a page of Lever without structured data", async () => {
    const page =
      '<html><head><title>Acme - Night Porter</title><meta property="og:title" content="Acme - Night Porter"></head><body><div class="posting-headline"><h2>Night Porter</h2><div class="posting-categories"><div class="posting-category location">Tulsa, OK</div><div class="posting-category department">Hotel /</div><div class="posting-category commitment">Part-time /</div><div class="posting-category workplaceTypes">On-site</div></div></div><div class="section page-centered"><div>You keep the night desk.</div></div><a href="/apply">Apply for this job</a><div class="main-footer-text"><p>Jobs powered by <img alt="Lever"></p></div></body></html>';
    const text = await imported("lever-page.html", page);
    expect(text).toMatch(/^title: Night Porter/m);
    expect(text).toMatch(/^locations: Tulsa, OK/m);
    expect(text).toMatch(/^employment: part-time/im);
    expect(text).not.toMatch(/powered by/i);
  });
});
