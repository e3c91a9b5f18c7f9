import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packedRolespec } from "../support/packed.ts";
import { hasChromium, openChromium, type SiteServer, serveSites } from "./chromium.ts";

const cook = `---
# The kitchen's own role
title: Line Cook   # as on the door
posted: 2026-11-02
locations: Oslo, NO
pay: { min: 220, max: 250, currency: NOK, per: hour }   # by agreement
---

You cook.
`;

let browser: Browser;
let server: SiteServer;
let folder = "";
let page: Page;

describe.skipIf(!hasChromium)("the admin page in Sveltia CMS", () => {
  beforeAll(async () => {
    const { command } = await packedRolespec();
    folder = mkdtempSync(join(tmpdir(), "rolespec-admin-"));
    mkdirSync(join(folder, "roles"));
    writeFileSync(join(folder, "rolespec.yaml"), "employer: { name: Acme, employees: { total: 4711 } }\n");
    execFileSync("node", [command, "export", "cms", "--for", "sveltia"], { cwd: folder, stdio: "pipe" });
    const files = readdirSync(join(folder, "admin")).map(
      (name) => [name, readFileSync(join(folder, "admin", name), "utf8")] as const,
    );
    server = await serveSites(
      new Map([["admin", new Map(files.map(([name, text]) => [name, withTestBackend(name, text)]))]]),
    );
    browser = await openChromium();
    page = await browser.newPage();
    // What the page loads from the web is answered with the installed files; all else stays out.
    await page.route(/^https:/, (route) => {
      const file = installedFile(route.request().url());
      if (file === undefined) return route.abort();
      const headers = { "access-control-allow-origin": "*" };
      return route.fulfill({ body: readFileSync(file), contentType: "text/javascript", headers });
    });
    await page.goto(`${server.address}/admin/index.html`);
    await writeRole(cook);
    await page.reload();
    await page.getByRole("button", { name: "Work with Test Repository" }).click();
    await page.getByText("Line Cook").first().click();
    await page.getByRole("button", { name: "Save" }).waitFor();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("does not tell the world how many people work there", () => {
    for (const name of ["index.html", "config.yml"])
      expect(readFileSync(join(folder, "admin", name), "utf8")).not.toContain("4711");
  });

  test("shows what is found while somebody writes", async () => {
    await page.getByRole("textbox", { name: "Title" }).fill("Ninja Cook");
    await page.getByText(/Warning, line 3: .*ninja/i).waitFor();
  });

  test("refuses to save a role with an error, and says why", async () => {
    await page.getByRole("textbox", { name: "Title" }).fill("Head Cook");
    await page.getByRole("textbox", { name: "First day of work" }).fill("2026-13-45");
    await page.getByRole("button", { name: "Save" }).click();
    await page
      .getByText(/Error, line 7: .*2026-13-45/)
      .first()
      .waitFor();
    expect(await readRole()).toBe(cook);
  });

  test("saves it once the error is gone, and keeps every byte of what nobody changed", async () => {
    await page.getByRole("textbox", { name: "First day of work" }).fill("2027-01-15");
    await page.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(readRole, { timeout: 15_000 })
      .toBe(
        cook
          .replace("title: Line Cook   # as on the door", "title: Head Cook")
          .replace("\n---\n\nYou", "\nstarts: 2027-01-15\n---\n\nYou"),
      );
  });
});

/** The installed file of an address such as https://unpkg.com/PACKAGE@VERSION/FILE. */
function installedFile(address: string): string | undefined {
  const [, name = "", version, path = ""] =
    /^https:\/\/unpkg\.com\/((?:@\w+\/)?\w+)@([\d.]+)\/([\w./-]+\.js)$/.exec(address) ?? [];
  if (version === undefined) return undefined;
  const manifest: { readonly version: string } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  return manifest.version.split(".")[0] === version.split(".")[0] ? `node_modules/${name}/${path}` : undefined;
}

/** Roles in the browser's own storage in place of a repository. */
function withTestBackend(name: string, text: string): string {
  return name === "config.yml" ? text.replace(/backend:\n(?: {2}.*\n)+/, "backend:\n  name: test-repo\n") : text;
}

/** Run in the page, where there are no types of ours. */
const rolesFolder = `
  const root = await navigator.storage.getDirectory();
  const site = await root.getDirectoryHandle("sveltia-cms-test", { create: true });
  const roles = await site.getDirectoryHandle("roles", { create: true });
  const file = await roles.getFileHandle("cook.md", { create: true });`;

function writeRole(text: string): Promise<unknown> {
  return page.evaluate(`(async () => {${rolesFolder}
    const writable = await file.createWritable();
    await writable.write(${JSON.stringify(text)});
    await writable.close();
  })()`);
}

function readRole(): Promise<unknown> {
  return page.evaluate(`(async () => {${rolesFolder}
    return (await file.getFile()).text();
  })()`);
}
