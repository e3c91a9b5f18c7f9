import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeExampleSite } from "../support/example-site.ts";
import { makeSite } from "../support/pages.ts";
import { hasChromium, openChromium, type SiteServer, serveSites } from "./chromium.ts";

const { files } = makeExampleSite();
const hostile = makeSite({
  "roles/x.md": `---
title: "<img src=x onerror=alarm()>"
team: "</script><script>alarm()</script>"
posted: 2026-11-02
locations: [{ city: "<b>Oslo</b>", country: NO }]
pay: NOK 500,000 per year
---

You care.
`,
});
/** An index that somebody tampered with. */
const tampered = JSON.stringify({
  format: 1,
  site: { title: "x", language: "en", timeZone: "UTC", noRoles: "none" },
  roles: [
    { ...bare("javascript"), url: "javascript:alarm()" },
    { ...bare("data"), url: "data:text/html,<script>alarm()</script>" },
    { ...bare("closed"), url: "https://careers.example/closed/", closes: "2020-01-01" },
  ],
});

function bare(title: string): object {
  return {
    slug: title,
    title,
    language: "en",
    employment: [],
    places: [],
    remoteFrom: [],
    card: { details: [], pay: [] },
    files: [],
  };
}

/** A page of another site, whose policy lets it run its own scripts and read its own files, and no more. */
function pageWith(list: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home</title><link rel="icon" href="data:,"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; script-src 'self'; connect-src 'self'"></head><body><main>${list}</main><script type="module" src="../careers/rolespec-list.js"></script></body></html>`;
}

const fallback = '<a href="../careers/index.html">Our open roles</a>';
const listOf = (attributes: string): string => `<rolespec-list ${attributes}>${fallback}</rolespec-list>`;

describe.skipIf(!hasChromium)("<rolespec-list> in a page of another site", () => {
  let browser: Browser;
  let server: SiteServer;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    browser = await openChromium();
    server = await serveSites(
      new Map([
        ["careers", files],
        ["hostile", hostile.files],
        ["tampered", new Map([["jobs.json", tampered]])],
        [
          "home",
          new Map([
            ["all.html", pageWith(listOf('src="../careers/jobs.json"'))],
            ["team.html", pageWith(listOf('src="../careers/jobs.json" team="engineering" level="2"'))],
            ["place.html", pageWith(listOf('src="../careers/jobs.json" place="US-MA, Wien"'))],
            ["limit.html", pageWith(listOf('src="../careers/jobs.json" limit="2"'))],
            ["none.html", pageWith(listOf('src="../careers/jobs.json" team="Astronauts"'))],
            ["gone.html", pageWith(listOf('src="../careers/nowhere.json"'))],
            ["hostile.html", pageWith(listOf('src="../hostile/jobs.json"'))],
            ["tampered.html", pageWith(listOf('src="../tampered/jobs.json"'))],
          ]),
        ],
      ]),
    );
  });

  beforeEach(async () => {
    const context = await browser.newContext();
    // The example site is built for this day; a role that closes on it is open.
    await context.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
    page = await context.newPage();
    faults = [];
    await page.exposeFunction("alarm", () => faults.push("alarm"));
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.address) && !request.url().startsWith("data:")) faults.push(request.url());
    });
    return () => context.close();
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  const open = async (name: string): Promise<void> => {
    await page.goto(`${server.address}/home/${name}.html`);
    await page.locator("rolespec-list:defined:not([aria-busy])").waitFor({ state: "attached" });
  };
  const titles = (): Promise<readonly string[]> => page.locator(".rolespec-item-title").allTextContents();

  test("shows every open role, with what people choose by, and a way to its page", async () => {
    await open("all");
    expect(await titles()).toHaveLength(5);
    const nurse = page.locator(".rolespec-item", { hasText: "Patient Intake Coordinator" });
    expect(await nurse.locator(".rolespec-item-facts").textContent()).toBe(
      "New York, NY, United States · On site · Full time · Apply by January 15, 2027",
    );
    expect(await nurse.locator(".rolespec-item-pay").textContent()).toBe("$26.50 – $31.00 an hour");
    expect(await nurse.locator("a").getAttribute("href")).toMatch(/\/roles\/patient-intake-coordinator\/$/);
    expect(await page.getByText("Our open roles").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test("shows the roles of a team, under headings of the page's level", async () => {
    await open("team");
    expect(await titles()).toHaveLength(2);
    expect(await page.locator("h2.rolespec-item-title").count()).toBe(2);
  });

  test("shows the roles of a place or of another, by its code or its name", async () => {
    await open("place");
    expect(await titles()).toEqual(
      expect.arrayContaining(["Backend-Entwickler:in (m/w/d)", expect.stringContaining("Machine Learning Engineer")]),
    );
  });

  test("shows no more than it is asked for, and other roles when it is asked for others", async () => {
    await open("limit");
    expect(await titles()).toHaveLength(2);
    await page.evaluate("document.querySelector('rolespec-list').removeAttribute('limit')");
    await page.locator(".rolespec-item").nth(4).waitFor();
  });

  test("says so where there are none", async () => {
    await open("none");
    expect(await page.locator("rolespec-list").textContent()).toBe("There are no open roles at the moment.");
  });

  test("leaves what is inside where the roles cannot be had", async () => {
    await open("gone");
    expect(await page.locator("rolespec-list").innerHTML()).toBe(fallback);
  });

  test("runs nothing of what a role says", async () => {
    await open("hostile");
    expect(await titles()).toEqual(["<img src=x onerror=alarm()>"]);
    expect(await page.locator("rolespec-list img, rolespec-list script, rolespec-list b").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test("leads nowhere but to pages, and leaves out what has closed since", async () => {
    await open("tampered");
    expect(await titles()).toEqual(["javascript", "data"]);
    expect(await page.locator("rolespec-list a").count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
