import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-pages-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const settings = `site: { url: https://careers.acme.example, title: Careers at Acme }
employer: { name: Acme, employees: { total: 8 } }
`;
const nurse = `---
title: Staff Nurse
posted: 2026-11-09
closes: 2027-01-15
employment: full-time
workplace: onsite
locations: Boise, ID, US
pay: $41.20 - $58.75 per hour
apply: https://acme.example/apply
---

## The role

You care for eight patients on the surgical ward, with a team of four.
`;

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, text] of Object.entries({ "roles/nurse.md": nurse, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const built = (path: string): Promise<string> => readFile(join(folder, "dist", path), "utf8");

describe("pages", () => {
  test("are in the site, its navigation on every page, and the sitemap", async () => {
    await put({
      "rolespec.yaml": `${settings}pages: pages\n`,
      "pages/about-us.md":
        "# About us\n\nWe are 8 people. See [how we hire](How%20we%20hire.md#calls) and [all roles](index.html).\n",
      "pages/How we hire.md":
        "---\nnavigation: Hiring\norder: 1\nupdated: 2026-10-01\n---\n# How we hire\n\nOne call.\n",
      "pages/terms.md": "---\ntitle: Terms\nnavigation: no\n---\nNone.\n",
      "pages/README.md": "Notes for ourselves",
    });
    expect(await runRolespec("rolespec build", folder)).toMatchObject({ code: 0 });
    const about = await built("about-us/index.html");
    expect(about).toContain('<a href="../how-we-hire/index.html#calls">how we hire</a>');
    expect(about).toContain('<a href="../index.html">all roles</a>');
    expect(about.match(/<h1/g)).toHaveLength(1);
    expect(about).toContain('<link rel="canonical" href="https://careers.acme.example/about-us/">');
    for (const [path, root] of [
      ["index.html", ""],
      ["roles/nurse/index.html", "../../"],
      ["about-us/index.html", "../"],
    ] as const) {
      const page = await built(path);
      const links = [...page.matchAll(/<nav class="rolespec-navigation"[\s\S]*?<\/nav>/g)].join("");
      expect(links.indexOf(`${root}how-we-hire/index.html`)).toBeLessThan(links.indexOf(`${root}about-us/index.html`));
      expect(links).toContain(">Hiring</a>");
      expect(links).not.toContain("terms");
    }
    expect(about).toContain('aria-current="page">About us</a>');
    const sitemap = await built("sitemap.xml");
    expect(sitemap).toContain("<loc>https://careers.acme.example/how-we-hire/</loc><lastmod>2026-10-01</lastmod>");
    expect(sitemap).toContain("<loc>https://careers.acme.example/terms/</loc></url>");
    expect(await readdir(join(folder, "dist"))).not.toContain("readme");
  });

  test("are in their own language, and link to the pages in it", async () => {
    await put({
      "rolespec.yaml": `${settings}pages: pages\n`,
      "pages/about-us.md": "# About us\n\nText.\n",
      "pages/de/ueber-uns.md": "---\nlanguage: de\n---\n# Über uns\n\nText.\n",
      "roles/pflege.md": nurse.replace("title: Staff Nurse", "title: Pflegekraft\nlanguage: de"),
    });
    expect(await runRolespec("rolespec build --skip-failing", folder)).toMatchObject({ code: 0 });
    const german = await built("de/ueber-uns/index.html");
    expect(german).toContain('<html lang="de" dir="ltr">');
    expect(german).not.toContain("About us");
    expect(await built("roles/pflege/index.html")).toContain('href="../../de/ueber-uns/index.html"');
    expect(await built("index.html")).not.toContain("ueber-uns");
  });

  test("are sanitised as postings are, and show pictures of the site alone", async () => {
    await put({
      "rolespec.yaml": `${settings}pages: pages\nstatic: public\n`,
      "pages/about-us.md":
        '# About us\n\n<script>alert(1)</script><img src="x" onerror="alert(2)">\n\n![Our ward](pictures/ward.png) ![Lost](x.png) ![Elsewhere](https://x.example/a.png) [x](javascript:alert(3))\n',
      "public/pictures/ward.png": new Uint8Array([1, 2, 3]),
    });
    const { shown } = await runRolespec("rolespec lint", folder);
    expect(shown).toContain("`x.png` is neither a page nor a file of the folder `static`");
    expect(await runRolespec("rolespec build", folder)).toMatchObject({ code: 0 });
    const about = await built("about-us/index.html");
    expect(about).toContain('<img src="../pictures/ward.png" alt="Our ward">');
    expect(about).not.toMatch(/alert|onerror|<img[^>]*x\.example/);
  });

  test.each([
    ["has no title", "Text alone.\n", "The page has no title"],
    ["has an unknown field", "---\ntitle: A\nnavigaton: B\n---\nText.\n", "did you mean `navigation`?"],
    ["has a field that cannot be read", "---\ntitle: A\norder: second\n---\nText.\n", "is not a whole number"],
    ["has broken front matter", "---\ntitle: A\n- b\n---\nText.\n", "pages/about.md"],
    ["is too long", `# A\n\n${"long ".repeat(30_000)}\n`, "The posting is longer than 128 KB"],
  ])("that %s are findings, and are not published", async (_, text, message) => {
    await put({ "rolespec.yaml": `${settings}pages: pages\n`, "pages/about.md": text });
    const { shown, code } = await runRolespec("rolespec lint", folder);
    expect(shown).toContain(message);
    expect(code).toBe(1);
    expect(await runRolespec("rolespec build", folder)).toMatchObject({ code: 1 });
    expect(await runRolespec("rolespec build --skip-failing", folder)).toMatchObject({ code: 1 });
    expect(await built("index.html")).not.toContain("about/index.html");
  });

  test("that want the same address, or one of the site's own, are findings", async () => {
    await put({
      "rolespec.yaml": `${settings}pages: pages\n`,
      "pages/roles.md": "# Roles\n\nText.\n",
      "pages/About us.md": "# About\n\nText.\n",
      "pages/about-us.md": "# About\n\nText.\n",
    });
    const { shown, code } = await runRolespec("rolespec lint", folder);
    expect(code).toBe(1);
    expect(shown).toContain("would be at /roles/, which the site itself needs");
    expect(shown).toContain("would be at the same address as `pages/About us.md`");
  });
});

describe("static files", () => {
  test("are copied as they are, and removed when they are gone", async () => {
    const bytes = new Uint8Array([0, 255, 13, 10, 26]);
    await put({
      "rolespec.yaml": `${settings}static: public\n`,
      "public/robots.txt": "User-agent: *\r\n",
      "public/.well-known/security.txt": "Contact: mailto:a@acme.example\n",
      "public/a/b.bin": bytes,
    });
    expect(await runRolespec("rolespec build", folder)).toMatchObject({ code: 0 });
    expect(await built("robots.txt")).toBe("User-agent: *\r\n");
    expect(new Uint8Array(await readFile(join(folder, "dist/a/b.bin")))).toEqual(bytes);
    expect(await built(".well-known/security.txt")).toContain("Contact");
    await rm(join(folder, "public/a"), { recursive: true });
    expect(await runRolespec("rolespec build", folder)).toMatchObject({ code: 0 });
    expect(await readdir(join(folder, "dist"))).not.toContain("a");
  });

  test("that are links, or too large, are findings", async () => {
    await put({ "rolespec.yaml": `${settings}static: public\n`, "public/large.bin": "", "secret.txt": "secret" });
    await symlink("../secret.txt", join(folder, "public/secret.txt"));
    await truncate(join(folder, "public/large.bin"), 21_000_000);
    const { shown, code } = await runRolespec("rolespec lint", folder);
    expect(code).toBe(1);
    expect(shown).toContain("`secret.txt` is a link, and links are not followed");
    expect(shown).toContain("`large.bin` is larger than 20 MB");
    expect(await runRolespec("rolespec build --skip-failing", folder)).toMatchObject({ code: 1 });
    expect(await readdir(join(folder, "dist"))).not.toContain("secret.txt");
    expect(await readdir(join(folder, "dist"))).not.toContain("large.bin");
  });

  test.each(["index.html", "Style.CSS", "roles", "changes.json", ".rolespec-build.json"])(
    "cannot be %s",
    async (name) => {
      await put({ "rolespec.yaml": `${settings}static: public\n`, [`public/${name}`]: "mine" });
      const { shown, code } = await runRolespec("rolespec build", folder);
      expect(code).toBe(2);
      expect(shown).toContain(`The folder \`static\` cannot make ${name}: rolespec itself needs that place.`);
    },
  );

  test.each([
    ["static: missing", "names a folder that is not there"],
    ["static: roles", "overlaps with `roles: roles`"],
    ["static: dist/public", "overlaps with `output: dist`"],
    ["static: ../elsewhere", "is no folder inside this project"],
    ["pages: rolespec.yaml", "is no folder; name the folder"],
  ])("from `%s` are refused", async (line, message) => {
    await put({ "rolespec.yaml": `${settings}${line}\n`, "dist/public/a.txt": "a" });
    const { shown, code } = await runRolespec("rolespec lint", folder);
    expect(shown).toContain(message);
    expect(code).not.toBe(0);
  });
});

describe("words of the settings", () => {
  test("are on the pages of a language that the tool lacks, and the missing ones are named", async () => {
    await put({
      "rolespec.yaml": `${settings}words:\n  pt: { apply: Candidatar-se, workplaces: { onsite: Presencial } }\n  en: { apply: Apply here }\n`,
      "roles/enfermeira.md": nurse.replace("title: Staff Nurse", "title: Enfermeira\nlanguage: pt-BR"),
    });
    const { shown } = await runRolespec("rolespec build --skip-failing", folder);
    expect(shown).toContain("`words.pt` lacks");
    expect(shown).toContain("`closes`");
    expect(shown).toContain("`workplaces.hybrid`");
    expect(shown).not.toMatch(/`apply`|`workplaces\.onsite`|`words\.en`/);
    const page = await built("roles/enfermeira/index.html");
    expect(page).toContain("Candidatar-se");
    expect(page).toContain("Presencial");
    expect(await built("roles/enfermeira/role.txt")).toContain("Presencial");
    expect(await built("roles/nurse/index.html")).toContain("<span>Apply here</span>");
  });

  test.each([
    ["words: { pt: { aply: Candidatar-se } }", "There is no setting `aply` in `words.pt`; did you mean `apply`?"],
    [
      "words: { de: { workplaces: { onsit: Vor Ort } } }",
      "There is no setting `onsit` in `words.de.workplaces`; did you mean `onsite`?",
    ],
    ["words: { pt: { matching: vagas } }", "lacks `%`, which stands for a value"],
    ["words: { pt: { date: D de M } }", "lacks `Y`, which stands for a value"],
    ["words: { pt: { months: [janeiro] } }", "A year has twelve months"],
    ["words: { pt: { countries: { XX: Nenhum } } }", "A country is written by its code"],
    ["words: { Portuguese language: { apply: x } }", "Words are listed by language"],
  ])("written as %s are refused", async (line, message) => {
    await put({ "rolespec.yaml": `${settings}${line}\n` });
    const { shown, code } = await runRolespec("rolespec lint", folder);
    expect(shown).toContain(message);
    expect(code).toBe(2);
  });
});
