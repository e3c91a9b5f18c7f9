import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allVectors, hostileSiteOf } from "../support/hostile.ts";
import { packedRolespec } from "../support/packed.ts";
import { wordDocument } from "../support/word-document.ts";
import { type AppPage, axeFaults, eventually, openApp, paste, textOf } from "./app-page.ts";
import { hasChromium, openChromium } from "./chromium.ts";

const views = ["findings", "law", "page", "search", "feed", "board", "text"];

const role = `---
title: Barista
posted: 2026-11-02
closes: ongoing
employment: full-time
locations: Denver, CO, US
pay: $21 - $24 per hour
apply: jobs@example.com
employer: Example Coffee
---

## The job

You make coffee with a young team, and and you count the till.
`;

describe.skipIf(!hasChromium)("the playground, written by the packed command,", () => {
  let folder: string;
  let command: string;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    ({ command } = await packedRolespec());
    folder = mkdtempSync(join(tmpdir(), "rolespec-playground-"));
    execFileSync(process.execPath, [command, "playground", "--out", "page.html"], { cwd: folder });
    address = pathToFileURL(join(folder, "page.html")).href;
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (rest: { width?: number; dark?: boolean; fragment?: string } = {}): Promise<AppPage> =>
    openApp(browser, { address: `${address}${rest.fragment ?? ""}`, home: address, ...rest });

  test("is one file that may load and send nothing", () => {
    const page = readFileSync(join(folder, "page.html"), "utf8");
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|unsafe-eval|script-src[^;]*unsafe|https?:|\*/);
    expect(page).not.toMatch(/<(?:link|script|img|iframe)\b[^>]*\b(?:src|href)=/i);
  });

  test("is not written over another file", () => {
    writeFileSync(join(folder, "mine.html"), "<p>Mine</p>");
    const run = (): unknown =>
      execFileSync(process.execPath, [command, "playground", "--out", "mine.html"], { cwd: folder, stdio: "pipe" });
    expect(run).toThrow(/mine\.html is there already/);
    expect(readFileSync(join(folder, "mine.html"), "utf8")).toBe("<p>Mine</p>");
  });

  test("shows findings, fixes them, allows one with a reason, and shows laws by place and what others see", async () => {
    const { page, faults } = await open();
    await paste(page, role);
    const findings = page.locator("#panel-findings");
    await findings.locator('[data-rule="readability/repeat"]').waitFor();
    expect(await page.locator(".cm-lintRange").allTextContents()).toContain("young");
    expect(await page.locator("#summary").textContent()).toMatch(/\d errors?, \d+ warnings?/);

    await findings.getByRole("button", { name: /^Fix \d+ simple/ }).click();
    await findings.locator('[data-rule="readability/repeat"]').waitFor({ state: "detached" });
    expect(await textOf(page)).toContain("a young team, and you count the till");

    const young = findings.locator('[data-rule="age/youthful"]');
    await young.getByRole("button", { name: /^Line/ }).click();
    expect(await page.evaluate("getSelection().toString()")).toBe("young");
    const repeated = findings.locator("[data-rule]", { has: page.locator("form") }).last();
    const rule = (await repeated.getAttribute("data-rule")) ?? "";
    await repeated.locator("summary").click();
    await repeated.locator("input").fill("Agreed with the team");
    await repeated.getByRole("button", { name: "Allow", exact: true }).click();
    await findings.locator(`[data-rule="${rule}"]`).waitFor({ state: "detached" });
    expect(await textOf(page)).toContain("Agreed with the team");

    await page.getByRole("tab", { name: /^Law/ }).click();
    const colorado = page.locator('[data-place="Colorado"]');
    await colorado.waitFor();
    await colorado.locator("summary").first().click();
    expect(await colorado.locator("ol li").first().textContent()).toContain("Colorado");

    const shown: Readonly<Record<string, RegExp>> = {
      search: /"@type": "JobPosting"/,
      feed: /"content_html"/,
      board: /Example Coffee/,
      text: /Barista[\s\S]*\$21/,
    };
    for (const [view, pattern] of Object.entries(shown)) {
      await page.locator(`#tab-${view}`).click();
      await eventually(() => page.locator(`#panel-${view}`).textContent()).toMatch(pattern);
    }
    await page.locator("#tab-page").click();
    const inside = page.frameLocator("#panel-page iframe");
    await inside.getByRole("heading", { name: "Barista" }).waitFor();
    await inside.getByText("You make coffee").click();
    expect(await page.evaluate("getSelection().toString().length")).toBeGreaterThan(3);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("takes employer facts, and a link carries them with the text", async () => {
    const { page, faults } = await open();
    await paste(page, role.replace("employer: Example Coffee\n", ""));
    await page.getByRole("button", { name: "Employer facts" }).click();
    await page.getByLabel("Employer name").fill("Bean & Sons");
    await page.getByLabel(/Employees by place/).fill("US-CO: 12");
    await page.getByRole("button", { name: "Use these facts" }).click();
    await page.locator("#tab-search").click();
    await eventually(() => page.locator("#panel-search").textContent()).toContain("Bean & Sons");
    await page.getByRole("button", { name: "Copy link" }).click();
    await eventually(() => page.url()).toContain("#posting=");
    const other = await open({ fragment: page.url().slice(page.url().indexOf("#")) });
    await eventually(() => textOf(other.page)).toContain("Barista");
    await other.page.locator("#tab-search").click();
    await eventually(() => other.page.locator("#panel-search").textContent()).toContain("Bean & Sons");
    expect([...faults, ...other.faults]).toEqual([]);
    await page.close();
    await other.page.close();
  });

  test("makes role specs of plain text and of Word documents, and says why it cannot read others", async () => {
    const { page, faults } = await open();
    await paste(
      page,
      "Night Nurse\n\nLocation: Denver, CO\nSalary: $80,000 - $95,000\n\nYou care for twelve patients.\n",
    );
    await eventually(() => textOf(page)).toMatch(/title: Night Nurse[\s\S]*pay:/);
    const word = wordDocument([{ text: "Welder", style: "Heading1" }, { text: "You weld frames in Denver, CO." }]);
    const mimeType = "application/octet-stream";
    await page.locator("#file").setInputFiles({ name: "welder.docx", mimeType, buffer: word });
    await eventually(() => textOf(page)).toMatch(/title: Welder[\s\S]*You weld frames/);
    await page.locator("#file").setInputFiles({ name: "x.pdf", mimeType, buffer: Buffer.from("%PDF-1.7 …") });
    await eventually(() => page.locator("#message").textContent()).toContain("It is a PDF");
    await page.locator("#file").setInputFiles({ name: "x.docx", mimeType, buffer: Buffer.from("PK\u0003\u0004 no") });
    await eventually(() => page.locator("#message").textContent()).toContain("no Word document");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("stays quiet under links that are too long, cut off or forged", async () => {
    const fragments = [
      `#posting=${"A".repeat(1_000_000)}`,
      "#posting=%%%",
      "#posting=AAAA",
      "#<script>alarm()</script>",
    ];
    for (const fragment of fragments) {
      const { page, faults } = await open({ fragment });
      const expected = fragment.startsWith("#posting=") ? "cannot be read" : "";
      await eventually(() => page.locator("#message").textContent()).toContain(expected);
      await paste(page, role);
      await page.locator("#panel-findings .card").first().waitFor();
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  test("does nothing that a hostile text wants, in no view", { timeout: 120_000 }, async () => {
    const { page, faults } = await open();
    await page.getByRole("button", { name: "Employer facts" }).click();
    await page.getByLabel("Employer name").fill('"><img src=x onerror=alarm()>');
    await page.getByRole("button", { name: "Use these facts" }).click();
    // One text after another would take minutes: each field holds as many as it can at once.
    const texts = Object.values(hostileSiteOf(allVectors[0] ?? "").roles);
    const all = `---\ntitle: ${JSON.stringify(allVectors.slice(0, 12).join(" "))}\nposted: 2026-11-02\nemployment: full-time\nlocations: Oslo, NO\napply: a@b.example\n---\n\n${allVectors.join("\n\n")}\n`;
    for (const text of [all, ...texts.slice(0, 3)]) {
      await page.locator("#tab-findings").click();
      await paste(page, text);
      await page.locator("#panel-findings .card").first().waitFor();
      for (const view of views) {
        await page.locator(`#tab-${view}`).click();
        await page.waitForTimeout(100);
      }
      await page.locator("#tab-page").click();
      await page.waitForTimeout(300);
    }
    expect(faults.filter((fault) => !fault.startsWith("Blocked script execution"))).toEqual([]);
    await page.close();
  });

  test("can be used without a mouse", async () => {
    const { page, faults } = await open();
    await page.keyboard.press("Tab");
    const names: string[] = [];
    for (let step = 0; step < 12 && !names.includes("Posting"); step++) {
      names.push(
        await page.evaluate<string>(
          `document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent.trim()`,
        ),
      );
      if (!names.includes("Posting")) await page.keyboard.press("Tab");
    }
    expect(names).toEqual(expect.arrayContaining(["Open a file", "Example", "Employer facts", "Copy link", "Posting"]));
    await page.keyboard.insertText("A young ninja.");
    await page.locator("#panel-findings .card").first().waitFor();
    await page.keyboard.press("F8");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("tab-findings");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#panel-law").isVisible()).toBe(true);
    await page.keyboard.press("Home");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('.card') !== null")).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each([
    { width: 1440, dark: false },
    { width: 320, dark: false },
    { width: 1440, dark: true },
  ])("has no fault for axe and no sideways scrolling: %o", async (size) => {
    const { page } = await open(size);
    const found = [...(await axeFaults(page))];
    await page.locator("#example-first").click();
    await page.locator("#panel-findings .card").first().waitFor();
    for (const view of views) {
      await page.locator(`#tab-${view}`).click();
      await page.waitForTimeout(view === "findings" || view === "law" ? 0 : 250);
      found.push(...(await axeFaults(page)));
    }
    await page.getByRole("button", { name: "Employer facts" }).click();
    found.push(...(await axeFaults(page)));
    expect([...new Set(found)]).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(size.width);
    await page.close();
  });
});
