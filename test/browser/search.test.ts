import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeSite, textOf } from "../support/pages.ts";
import { hasChromium, openChromium, type SiteServer, serveSites, strictPolicy } from "./chromium.ts";

const trades = ["Nurse", "Tram Driver", "Baker", "Backend Engineer", "Gardener", "Teacher"];
const places = ["Boston, MA, US", "Denver, CO, US", "München, DE", "Lyon, FR"];

function roleText(number: number): string {
  const [trade, place] = [trades[number % trades.length], places[number % places.length]];
  const fields = [
    `title: ${trade} ${number}`,
    `posted: 2026-11-${String(1 + (number % 20)).padStart(2, "0")}`,
    `locations: ${JSON.stringify(place)}`,
    `workplace: ${number % 3 === 0 ? "hybrid" : "onsite"}`,
    `employment: ${number % 2 === 0 ? "full-time" : "part-time"}`,
    `department: ${number % 2 === 0 ? "Care" : "Works"}`,
    `pay: ${number % 5 === 0 ? "$30 - $40 per hour" : `$${40 + number},000 - $${50 + number},000 per year`}`,
    "apply: jobs@acme.example",
  ];
  return `---\n${fields.join("\n")}\n---\n\n## The role\n\nYou work.\n`;
}

function siteOf(count: number, language = "en") {
  const roles = Object.fromEntries(Array.from({ length: count }, (_, at) => [`roles/r${at}.md`, roleText(at)]));
  return makeSite(roles, {
    settings: `site: { url: https://jobs.acme.example, title: Jobs, language: ${language} }\nemployer: { name: Acme }\n`,
    wanted: ["html", "index"],
  });
}

const site = siteOf(60);
const hostile = makeSite(
  Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      `roles/h${at}.md`,
      `---\ntitle: "<img src=x onerror=alarm()> ${at}"\nposted: 2026-11-01\nlocations: "<script>alarm()</script>"\nteam: "</script><script>alarm()</script>"\n---\n\nX.\n`,
    ]),
  ),
  { wanted: ["html", "index"] },
);

test("a site of a few roles has nothing to search", () => {
  const few = siteOf(7);
  expect([...few.files.keys()].filter((path) => path.startsWith("rolespec-search"))).toEqual([]);
  expect(textOf(few, "index.html")).not.toContain("rolespec-search");
});

describe.skipIf(!hasChromium)("the search of open roles", () => {
  let browser: Browser;
  let server: SiteServer;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    const broken = new Map([...site.files].filter(([path]) => path !== "rolespec-search.json"));
    const sites = new Map([
      ["site", site.files],
      ["broken", broken],
      ["hostile", hostile.files],
    ]);
    [browser, server] = await Promise.all([openChromium(), serveSites(sites, strictPolicy)]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });
  beforeEach(async () => {
    errors.length = 0;
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    page = await context.newPage();
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(`${server.address}/site/index.html`);
  });
  afterEach(() => context.close());

  const status = () => page.getByRole("status").textContent();
  const titles = () => page.locator("h3:visible").allTextContents();
  const type = async (words: string) => {
    await page.getByRole("searchbox", { name: "Search" }).fill(words);
    await page.waitForFunction(`document.querySelector(".rolespec-search-status").textContent !== ""`);
  };
  const openFilters = () => page.getByText("Filters").click();

  test("shows the first role on the first screen of a telephone, and the filters behind one button", async () => {
    expect((await page.locator("h3:visible").first().boundingBox())?.y).toBeLessThan(500);
    expect(await page.getByRole("combobox").count()).toBe(0);
    await openFilters();
    expect(await page.getByRole("combobox").count()).toBe(5);
  });

  test("finds words by their beginning, in any order, with and without accents", async () => {
    await type("munchen bak");
    expect(await status()).toBe("Roles that match: 5 of 60");
    expect(new Set((await titles()).map((title) => title.replace(/ \d+$/, "")))).toEqual(new Set(["Baker"]));
    await type("münchen bak");
    expect(await status()).toBe("Roles that match: 5 of 60");
    await type("oston");
    expect(await status()).toBe("No open role matches.");
    expect(errors).toEqual([]);
  });

  test("combines filters, keeps them in the address, and goes back", async () => {
    await openFilters();
    await page.getByLabel("Workplace").selectOption("hybrid");
    await page.getByLabel("Team").selectOption("care");
    await page.getByText("Roles that match: 10 of 60").waitFor();
    await page.getByLabel("Pay from, USD a year").fill("80000");
    await page.getByText("Roles that match: 6 of 60").waitFor();
    expect(new URL(page.url()).search).toBe("?team=care&workplace=hybrid&pay=80000");
    await page.reload();
    await page.getByText("Roles that match: 6 of 60").waitFor();
    expect(await page.getByText("Filters (3)").isVisible()).toBe(true);
    await page.goBack();
    await page.goBack();
    await page.getByText("Roles that match: 20 of 60").waitFor();
    expect(await page.locator("[name=team]").inputValue()).toBe("");
    await page.getByRole("button", { name: "Show all roles" }).click();
    await page.locator("h2:visible", { hasText: "Care" }).waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(errors).toEqual([]);
  });

  test("puts the newest first, and shows more by a button that leads on to the next role", async () => {
    await openFilters();
    await page.getByLabel("Order").selectOption("newest");
    await page.getByRole("button", { name: "10 more" }).waitFor();
    expect(await titles()).toHaveLength(50);
    expect((await titles())[0]).toMatch(/19$|39$|59$/);
    await page.getByRole("button", { name: "10 more" }).click();
    expect(await titles()).toHaveLength(60);
    expect(await page.locator(":focus").textContent()).toBe((await titles())[50]);
  });

  test("leads to the page of a role, by keyboard alone", async () => {
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("Teacher 5");
    await page.getByText("Roles that match").waitFor();
    await page.keyboard.press("Enter");
    expect(page.url()).toContain("?q=Teacher+5");
    await page.getByRole("link", { name: "Teacher 5", exact: true }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Teacher 5" }).waitFor();
    expect(page.url()).toBe(`${server.address}/site/roles/r5/index.html`);
  });

  test("says that roles cannot be loaded, and shows them all as without it", async () => {
    await page.goto(`${server.address}/broken/index.html`);
    await type("nurse");
    expect(await status()).toBe("The roles could not be loaded, so all are shown below.");
    expect((await titles()).length).toBeGreaterThan(40);
  });

  test("runs nothing of what roles say, nor of what is in the address", async () => {
    await page.goto(
      `${server.address}/hostile/index.html?q=${encodeURIComponent("<img src=x onerror=alarm()>")}&team=nothing`,
    );
    await page.getByText("Roles that match: 9 of 9").waitFor();
    await type("img");
    expect(await titles()).toHaveLength(9);
    expect(await page.locator(".rolespec-found img, .rolespec-found script").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
