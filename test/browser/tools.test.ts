import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeSite } from "../support/pages.ts";
import { hasChromium, openChromium, type SiteServer, serveSites, strictPolicy } from "./chromium.ts";

const role = (title: string, more: string): string => `---
title: ${title}
posted: 2026-11-02
updated: 2026-11-12
workplace: onsite
locations: Boston, MA, US
pay: $41.20 - $58.75 per hour
apply: https://acme.example/apply
${more}
---

## The role

You care for eight patients on the ward.
`;

const { files } = makeSite(
  {
    "roles/nurse.md": role("Staff Nurse", "department: Nursing\nteam: Surgery"),
    "roles/baker.md": role("Baker", "employment: part-time"),
  },
  { settings: "site: { url: https://careers.acme.example, title: Jobs }\nemployer: { name: Acme }\n" },
);

describe.skipIf(!hasChromium)("what a reader can do with a posting", () => {
  let browser: Browser;
  let server: SiteServer;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([openChromium(), serveSites(new Map([["site", files]]), strictPolicy)]);
    context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
  });
  afterAll(async () => {
    await context?.close();
    await Promise.all([browser?.close(), server?.close()]);
  });

  const open = (path: string): Promise<unknown> => page.goto(`${server.address}/site/${path}`);

  test("is to save it in this browser, find it on the list, and remove it", async () => {
    await open("index.html");
    expect(await page.locator(".rolespec-saved").isVisible()).toBe(false);
    await open("roles/nurse/index.html");
    await page.getByRole("button", { name: "Save" }).click();
    expect(await page.getByRole("button", { name: "Saved" }).getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("[role=status]").textContent()).toBe("Saved in this browser only.");
    await page.reload();
    expect(await page.getByRole("button", { name: "Saved" }).isVisible()).toBe(true);
    await open("index.html");
    await page.locator(".rolespec-saved").getByRole("link", { name: "Staff Nurse" }).click();
    expect(page.url()).toContain("/roles/nurse/index.html");
    await open("index.html");
    await page.getByRole("button", { name: "Remove: Staff Nurse" }).click();
    expect(await page.locator(".rolespec-saved").isVisible()).toBe(false);
    expect(await context.cookies()).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("is to copy the address of the page, without what led there", async () => {
    await open("roles/nurse/index.html?from=mail");
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.locator("[role=status]").filter({ hasText: "Link copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe("https://careers.acme.example/roles/nurse/");
  });

  test("takes stored data of others for none", async () => {
    await open("index.html");
    for (const stored of ["{", "[null, 3, {}]", '[{"slug":"<img src=x onerror=alarm()>","title":"<b>x</b>"}]']) {
      await page.evaluate(`localStorage.setItem("rolespec-saved:/site/", ${JSON.stringify(stored)})`);
      await page.reload();
      expect(await page.locator("main img, .rolespec-saved b").count()).toBe(0);
    }
    await page.evaluate("localStorage.clear()");
    expect(errors).toEqual([]);
  });

  test("shows no such buttons without script, and none on paper", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${server.address}/site/roles/nurse/index.html`);
    expect(await still.locator(".rolespec-tools").isVisible()).toBe(false);
    await plain.close();
    await open("roles/nurse/index.html");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".rolespec-tools").isVisible()).toBe(false);
    expect(await page.locator(".rolespec-follow").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });
});

describe("the pages", () => {
  const file = (path: string): string => files.get(path) ?? "";

  test("say when a posting was updated, once", () => {
    expect(file("roles/nurse/index.html").match(/November 12, 2026/g)).toHaveLength(1);
    expect(file("roles/nurse/index.html")).toContain('<time datetime="2026-11-12">November 12, 2026</time>');
  });

  test("link departments, and give roles without one a heading of their own", () => {
    expect(file("index.html")).toContain(
      '<h2 class="rolespec-department" id="department-nursing"><a href="index.html#department-nursing">Nursing</a></h2>',
    );
    expect(file("index.html")).toContain('<h2 class="rolespec-department">Other roles</h2>');
    expect(file("roles/nurse/index.html")).toContain('<a href="../../index.html#department-nursing">Nursing</a>');
  });

  test("show the feeds of the site, of the team and of the place", () => {
    const nurse = file("roles/nurse/index.html");
    for (const feed of [
      "feed.rss",
      "feed.atom",
      "feed.json",
      "teams/nursing/feed.rss",
      "places/us-ma-boston/feed.rss",
    ]) {
      expect(nurse).toContain(`href="../../${feed}"`);
      expect(files.has(feed)).toBe(true);
    }
    expect(file("teams/nursing/feed.rss")).toContain("<title>Nursing – Jobs</title>");
    expect(file("teams/nursing/feed.rss")).not.toContain("Baker");
    expect(file("places/us-ma-boston/feed.rss").match(/<item>/g)).toHaveLength(2);
  });

  test("have other roles for everyone, called similar only where they are", () => {
    expect(file("roles/baker/index.html")).toContain("Staff Nurse");
    const { files: apart } = makeSite({
      "roles/a.md": role("Nurse", ""),
      "roles/b.md": role("Baker", "").replace("Boston, MA, US", "Lyon, FR"),
    });
    expect(apart.get("roles/a/index.html")).toContain('<h2 id="rolespec-related">Open roles</h2>');
    expect(file("roles/baker/index.html")).toContain('<h2 id="rolespec-related">Similar roles</h2>');
  });
});
