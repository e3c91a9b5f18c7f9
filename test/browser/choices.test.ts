import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeExampleSite } from "../support/example-site.ts";
import { hasChromium, openChromium, type SiteServer, serveSites } from "./chromium.ts";

const { files } = makeExampleSite();

describe.skipIf(!hasChromium)("the list of roles in a browser that runs no scripts", () => {
  let browser: Browser;
  let server: SiteServer;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([openChromium(), serveSites(new Map([["site", files]]))]);
  });

  beforeEach(async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(`${server.address}/site/index.html`);
    return () => context.close();
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  const choose = (facet: string, value: string): Promise<void> =>
    page.getByRole("group", { name: facet, exact: true }).getByText(value).click();
  const shownTitles = (): Promise<readonly string[]> => page.locator("h3:visible").allTextContents();

  test("shows the roles with the chosen value", async () => {
    await choose("Workplace", "Hybrid (2)");
    expect(await shownTitles()).toEqual([
      "Machine Learning Engineer - AI-First Healthcare Platform",
      "Product Designer",
    ]);
    await choose("Workplace", "On site (2)");
    expect(await shownTitles()).toHaveLength(2);
    await choose("Workplace", "All (5)");
    expect(await shownTitles()).toHaveLength(5);
  });

  test("shows, of several choices, the roles that have them all, and how many there are", async () => {
    await choose("Workplace", "Remote (3)");
    await choose("Team", "Engineering (2)");
    await choose("Employment", "Part time (1)");
    expect(await shownTitles()).toEqual(["Backend-Entwickler:in (m/w/d)"]);
    expect(await countShown()).toBe("Roles that match: 1 of 5");
    await choose("Location", "Toronto, ON (1)");
    expect(await shownTitles()).toEqual([]);
    expect(await countShown()).toBe("Roles that match: 0 of 5");
  });

  test("names departments as long as nothing is chosen, and shows all roles again when asked", async () => {
    const departments = ["Clinic Operations", "Customer Success", "Engineering", "Product"];
    expect(await page.locator(".rolespec-results h2:visible").allTextContents()).toEqual(departments);
    expect(await page.getByRole("button", { name: "Show all roles" }).isVisible()).toBe(false);
    await choose("Team", "Product (1)");
    expect(await page.locator(".rolespec-results h2:visible").allTextContents()).toEqual([]);
    await page.getByRole("button", { name: "Show all roles" }).click();
    expect(await page.locator(".rolespec-results h2:visible").allTextContents()).toEqual(departments);
    expect(await shownTitles()).toHaveLength(5);
  });

  test("is chosen from by keyboard, and the Enter key leads nowhere", async () => {
    await page.getByRole("radio", { name: "All (5)" }).nth(2).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await shownTitles()).toEqual([
      "Machine Learning Engineer - AI-First Healthcare Platform",
      "Product Designer",
    ]);
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(`${server.address}/site/index.html`);
    expect(await shownTitles()).toEqual([
      "Machine Learning Engineer - AI-First Healthcare Platform",
      "Product Designer",
    ]);
  });

  /** As assistive technology reads it: the number is written by the style sheet. */
  async function countShown(): Promise<string> {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const texts = nodes.filter(({ role }) => role?.value === "StaticText").map(({ name }) => String(name?.value));
    return /Roles that match: \d+ of \d+/.exec(texts.join(""))?.[0] ?? texts.join("\n");
  }
});
