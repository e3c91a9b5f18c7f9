import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findingsOf, makeSite } from "../support/pages.ts";
import { hasChromium, openChromium, type SiteServer, serveSites, strictPolicy } from "./chromium.ts";

const role = (title: string, location: string): string =>
  `---\ntitle: ${title}\nposted: 2026-11-02\nworkplace: onsite\nlocations: ${location}\napply: https://acme.example/a\n---\n\n## The role\n\nYou work.\n`;

const boston = '{ city: Boston, region: MA, country: US, coordinates: "42.3601, -71.0589" }';
const denver = "{ city: Denver, region: CO, country: US, coordinates: [39.7392, -104.9903] }";
const wien = '{ city: Wien, country: AT, coordinates: "48.2082, 16.3738" }';
const texts = Object.fromEntries(
  [boston, denver, wien, "Lyon, FR", "Lyon, FR", "Lyon, FR", "Lyon, FR", "Lyon, FR"].map((place, at) => [
    `roles/r${at}.md`,
    role(`Nurse ${at}`, place),
  ]),
);
const { files } = makeSite(texts, { settings: "site: { title: Jobs }\nemployer: { name: Acme }\n" });

test.each(["91, 0", "here", "42.36", "42.36, 190"])("coordinates %s are refused", (written) => {
  const [finding] = findingsOf(
    role("Nurse", `{ city: Boston, region: MA, country: US, coordinates: "${written}" }`),
  ).filter(({ rule }) => rule === "field/unreadable");
  expect(finding?.message).toContain("is no latitude and longitude in degrees");
});

test("a site without coordinates has no such button, and markup names those that are known", () => {
  const plain = makeSite(
    Object.fromEntries(
      Object.entries(texts)
        .slice(3)
        .concat(
          Object.entries(texts)
            .slice(3)
            .map(([path, text]) => [path.replace("r", "s"), text]),
        ),
    ),
  );
  expect(plain.files.get("index.html")).not.toContain("rolespec-near");
  expect(JSON.parse(files.get("roles/r0/role.jsonld") ?? "{}")).toMatchObject({
    jobLocation: { geo: { "@type": "GeoCoordinates", latitude: 42.3601, longitude: -71.0589 } },
  });
});

describe.skipIf(!hasChromium)("the roles near the reader", () => {
  let browser: Browser;
  let server: SiteServer;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([openChromium(), serveSites(new Map([["site", files]]), strictPolicy)]);
    context = await browser.newContext({
      geolocation: { latitude: 39.7, longitude: -105 },
      permissions: ["geolocation"],
    });
    page = await context.newPage();
    await page.goto(`${server.address}/site/index.html`);
  });
  afterAll(async () => {
    await context?.close();
    await Promise.all([browser?.close(), server?.close()]);
  });

  test("come first with their distance, in miles where people count so; others come last without one", async () => {
    await page.getByRole("button", { name: "Near me" }).click();
    const cards = page.locator(".rolespec-found .rolespec-card");
    await cards.first().waitFor();
    const shown = await cards.allInnerTexts();
    expect(shown[0]).toMatch(/Nurse 1[\s\S]*3 miles away/);
    expect(shown[1]).toMatch(/Nurse 0[\s\S]*1,?7\d\d miles away/);
    expect(shown[2]).toMatch(/Nurse 2[\s\S]*km away/);
    expect(shown[3]).not.toContain("away");
    expect(page.url()).not.toMatch(/39|105/);
    await page.getByRole("button", { name: "Near me" }).click();
    expect(await page.locator(".rolespec-found .rolespec-card").count()).toBe(0);
  });

  test("cannot be had where the browser says nothing", async () => {
    await context.clearPermissions();
    await page.reload();
    await page.getByRole("button", { name: "Near me" }).click();
    await page.locator(".rolespec-search-status").filter({ hasText: "does not say where you are" }).waitFor();
  });
});
