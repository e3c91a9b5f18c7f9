import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults } from "../browser/app-page.ts";
import { hasChromium, openChromium, type SiteServer, serveSites } from "../browser/chromium.ts";
import { runRolespec } from "../support/console.ts";
import { makeSite } from "../support/pages.ts";

const role = (number: number): string => `---
title: Nurse ${number}
posted: 2026-11-${10 + number}
updated: 2026-11-20
department: ${number % 2 === 0 ? "Nursing" : "Theatre"}
workplace: onsite
locations: ${number % 3 === 0 ? "Boise, ID, US" : "Boston, MA, US"}
pay: $41.20 - $58.75 per hour
apply: https://acme.example/apply
---

## The role

You care for eight patients.
`;
const roles = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`roles/r${at}.md`, role(at)]));

describe.skipIf(!hasChromium)("the look", () => {
  const looks = ["plain", "studio", "ledger"];
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    const sites = looks.map((look) => {
      const settings = `site: { title: Jobs, theme: { look: ${look}, accent: "#d0ff14" } }\nemployer: { name: Acme }\n`;
      return [look, makeSite(roles, { settings }).files] as const;
    });
    [browser, server] = await Promise.all([openChromium(), serveSites(new Map(sites))]);
  });
  afterAll(() => Promise.all([browser?.close(), server?.close()]));

  test.each(looks.flatMap((look) => ["light", "dark"].map((scheme) => [look, scheme] as const)))(
    "%s can be read in the %s, at every width",
    async (look, scheme) => {
      for (const width of [320, 1440]) {
        const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme as "light" });
        const page = await context.newPage();
        for (const path of ["index.html", "roles/r1/index.html"]) {
          await page.goto(`${server.address}/${look}/${path}`);
          expect(await axeFaults(page), `${path} ${width}`).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), `${path} ${width}`).toBe(
            true,
          );
        }
        await context.close();
      }
    },
  );
});

describe("pictures", () => {
  let folder: string;
  const settings = (site: string): string =>
    `site: { url: https://jobs.acme.example, title: Jobs, ${site} }\nemployer: { name: Acme }\nstatic: public\n`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rolespec-pictures-"));
    for (const [path, text] of Object.entries({ ...roles, "public/the ward.png": "x", "public/nursing.png": "y" })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("are at the head of the list and of a team, with what they show in words", async () => {
    await writeFile(
      join(folder, "rolespec.yaml"),
      settings(
        'hero: { picture: the ward.png, alt: "A ward, early" }, teams: { nursing: { picture: nursing.png, alt: Nurses } }',
      ),
    );
    await runRolespec("rolespec build --skip-failing", folder);
    const built = (path: string): Promise<string> => readFile(join(folder, "dist", path), "utf8");
    expect(await built("index.html")).toContain('src="the%20ward.png" alt="A ward, early"');
    expect(await built("roles/r0/index.html")).toContain('src="../../nursing.png" alt="Nurses"');
    expect(await built("roles/r1/index.html")).not.toContain("<img");
  });

  test.each([
    ["hero: { picture: nursing.png }", "A picture needs `alt`, which says in words what it shows"],
    ["hero: { alt: Nurses }", "A picture needs the name of its file"],
    ["teams: { Nursing: { picture: lost.png, alt: Nurses } }", "`lost.png` is not in the folder `static`"],
    ["theme: { look: studioo }", "`studioo` is none of `plain`, `studio` or `ledger`"],
  ])("written as %s are refused", async (site, message) => {
    await writeFile(join(folder, "rolespec.yaml"), settings(site));
    const { shown, code } = await runRolespec("rolespec lint", folder);
    expect(shown.replaceAll(/\s+/g, " ")).toContain(message);
    expect(code).toBe(2);
  });
});
