import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeSite } from "../support/pages.ts";
import { hasChromium, openChromium, type SiteServer, serveSites } from "./chromium.ts";

const { files } = makeSite(
  Object.fromEntries(
    readdirSync("roles")
      .filter((name) => name.endsWith(".md"))
      .map((name) => [`roles/${name}`, readFileSync(`roles/${name}`, "utf8")]),
  ),
  { settings: readFileSync("rolespec.yaml", "utf8") },
);

describe.skipIf(!hasChromium)("the list of roles in a browser that runs no scripts", () => {
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([openChromium(), serveSites(new Map([["site", files]]))]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  test("shows the roles of the chosen way to work, and no department without one", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}/site/index.html`);
    const seen: Record<string, readonly string[]> = {};
    for (const choice of await page.getByRole("radio").all()) {
      await choice.check();
      seen[(await choice.getAttribute("value")) ?? ""] = await page.locator("h2:visible, h3:visible").allTextContents();
    }
    await context.close();
    expect(seen["all"]).toContain("Product Designer");
    expect(seen["hybrid"]).toEqual(["Product", "Product Designer"]);
    expect(seen["remote"]).toContain("Implementation Consultant");
    expect(seen["remote"]).not.toContain("Product");
    expect(seen["onsite"]).toContain("Patient Intake Coordinator");
    expect(seen["onsite"]).not.toContain("Implementation Consultant");
  });
});
