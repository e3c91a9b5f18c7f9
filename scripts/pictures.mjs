/** Makes the pictures of docs/where-people-write.md from the built app: `npm run bundle`, then this. Needs Chromium. */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = resolve(import.meta.dirname, "..");
const pictures = join(root, "docs/pictures");
const program = join(root, "bundle/code/rolespec.js");

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
await playground("playground", { width: 1240, height: 700 });
await playground("playground-narrow", { width: 320, height: 640 });
await playground("playground-law-dark", { width: 1240, height: 700 }, { tab: "law", colorScheme: "dark" });
const server = spawn(process.execPath, [program, "dev", "--port", "0"], {
  cwd: root,
  stdio: ["ignore", "pipe", "ignore"],
});
try {
  const address = await new Promise((done) => server.stdout.on("data", (data) => done(String(data).trim())));
  const page = await browser.newPage({ viewport: { width: 1240, height: 700 } });
  await page.goto(`${address}#roles/machine-learning-engineer.md`);
  await page.locator("#panel-findings .card").first().waitFor();
  await page.waitForFunction('!document.querySelector("#role-count").textContent.includes("checked")');
  await page.locator("#tab-page").click();
  await page.frameLocator("#panel-page iframe").locator("h1").waitFor();
  await page.locator(".beside button").first().click();
  await picture(page, "dev");
} finally {
  server.kill();
}
await browser.close();

async function playground(name, viewport, { tab = "findings", colorScheme = "light" } = {}) {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(pathToFileURL(join(root, "bundle/app/playground.html")).href);
  await page.locator("#example-first").click();
  await page.locator("#panel-findings .card").first().waitFor();
  await page.locator(`#tab-${tab}`).click();
  if (viewport.width < 600) await page.locator("#tabs").scrollIntoViewIfNeeded();
  await picture(page, name);
  await page.close();
}

async function picture(page, name) {
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
