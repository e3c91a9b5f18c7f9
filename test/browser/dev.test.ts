import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allVectors } from "../support/hostile.ts";
import { packedRolespec } from "../support/packed.ts";
import { type AppPage, axeFaults, eventually, openApp, textOf } from "./app-page.ts";
import { hasChromium, openChromium } from "./chromium.ts";

const barista = `---\r
title: Barista\r
posted: 2026-11-02\r
closes: ongoing\r
employment: full-time\r
locations: Denver, CO, US\r
pay: $21 - $24 per hour\r
apply: jobs@example.com\r
---\r
\r
## The job\r
\r
You make coffee with a young team.\r
`;
const hostile = `---
title: ${JSON.stringify(allVectors.slice(0, 8).join(" "))}
posted: 2026-11-02
employment: full-time
locations: Oslo, NO
apply: a@b.example
---

${allVectors.join("\n\n")}
`;

/** The bytes of an answer to a request that no browser would send for this page. */
function ask(address: string, headers: Readonly<Record<string, string>>, path = "api/project"): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, address), { method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end("{}");
  });
}

describe.skipIf(!hasChromium)("rolespec dev, from the packed command,", () => {
  let folder: string;
  let running: ChildProcess;
  let address = "";
  let browser: Browser;
  const file = (path: string): string => join(folder, path);
  const open = (rest: { width?: number; dark?: boolean; role?: string } = {}): Promise<AppPage> =>
    openApp(browser, { address: `${address}#${rest.role ?? "roles/barista.md"}`, home: address, ...rest });

  beforeAll(async () => {
    const { command } = await packedRolespec();
    folder = mkdtempSync(join(tmpdir(), "rolespec-dev-"));
    for (const name of ["roles", "templates"]) mkdirSync(file(name));
    writeFileSync(
      file("rolespec.yaml"),
      "site: { url: https://jobs.example, title: Jobs }\nemployer: { name: Bean }\n",
    );
    writeFileSync(file("roles/barista.md"), barista);
    writeFileSync(file("roles/hostile.md"), hostile);
    writeFileSync(file("secret.txt"), "secret");
    running = spawn(process.execPath, [command, "dev", "--port", "0", "--on", "2026-11-22"], { cwd: folder });
    address = await new Promise<string>((resolve, reject) => {
      running.stdout?.on("data", (data: Buffer) => resolve(data.toString().trim()));
      running.on("exit", (code) => reject(new Error(`It ended with ${code}.`)));
    });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    running?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test("answers its own page alone, on this machine alone", async () => {
    const { port } = new URL(address);
    const page = await (await fetch(address)).text();
    const token = /name="rolespec-token" content="([^"]+)"/.exec(page)?.[1] ?? "";
    const ours = { "x-rolespec-token": token };
    expect(token.length).toBeGreaterThan(20);
    expect(await ask(address, ours)).toBe(200);
    expect(await ask(address, {})).toBe(403);
    expect(await ask(address, { "x-rolespec-token": "x" })).toBe(403);
    expect(await ask(address, { ...ours, host: `evil.example:${port}` })).toBe(403);
    expect(await ask(address, { ...ours, host: "localhost:1" })).toBe(403);
    expect(await ask(address, { ...ours, origin: "http://evil.example" })).toBe(403);
    expect(await ask(address, { ...ours, "sec-fetch-site": "cross-site" })).toBe(403);
    for (const path of ["secret.txt", "../secret.txt", "roles/../secret.txt", "/etc/passwd"]) {
      const body = JSON.stringify({ path, text: "x", version: "" });
      for (const call of ["open", "save"]) {
        const response = await fetch(`${address}api/${call}`, { method: "POST", headers: ours, body });
        expect(response.status, `${call} ${path}`).toBe(422);
      }
    }
    expect(readFileSync(file("secret.txt"), "utf8")).toBe("secret");
  });

  test("is not read or written by a page of another origin", async () => {
    const page = await browser.newPage();
    const seen = await page.goto("data:text/html,<title>Other</title>").then(() =>
      page.evaluate<readonly string[]>(`Promise.all([
        fetch("${address}").then(() => "read", () => "refused"),
        fetch("${address}api/save", { method: "POST", mode: "no-cors", body: "{}" }).then(({ status }) => "opaque " + status, () => "refused"),
        new Promise((done) => {
          const frame = document.createElement("iframe");
          frame.src = "${address}";
          frame.onload = () => done(frame.contentDocument === null ? "closed" : "open");
          document.body.append(frame);
        }),
      ])`),
    );
    expect(seen).toEqual(["refused", expect.stringMatching(/^(?:opaque 0|refused)$/), "closed"]);
    expect(readFileSync(file("roles/barista.md"), "utf8")).toBe(barista);
    await page.close();
  });

  test("lists the roles, checks as one types, writes the file as it was written, and follows it on disk", async () => {
    const { page, faults } = await open();
    await eventually(() => page.locator("#role-count").textContent()).toMatch(/^2 roles, \d with errors$/);
    const findings = page.locator("#panel-findings");
    await findings.locator('[data-rule="age/youthful"]').waitFor();

    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText("You are a ninja.");
    await findings.locator(".card", { hasText: "ninja" }).first().waitFor();
    expect(readFileSync(file("roles/barista.md"), "utf8")).toBe(barista);
    await page.keyboard.press("Control+s");
    await eventually(() => readFileSync(file("roles/barista.md"), "utf8")).toBe(`${barista}You are a ninja.`);

    writeFileSync(file("roles/barista.md"), barista.replace("a young team", "five others"));
    await findings.locator('[data-rule="age/youthful"]').waitFor({ state: "detached" });
    expect(await textOf(page)).toContain("with five others");

    // Two programs write: neither text is lost.
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText("Mine.");
    writeFileSync(file("roles/barista.md"), barista.replace("a young team", "six others"));
    await page.getByRole("button", { name: "Keep this text" }).waitFor();
    await page.keyboard.press("Control+s");
    expect(readFileSync(file("roles/barista.md"), "utf8")).toContain("six others");
    await page.getByRole("button", { name: "Take the file" }).click();
    await eventually(() => textOf(page)).toContain("six others");

    writeFileSync(file("roles/new.md"), barista.replace("Barista", "Baker"));
    await page.locator(".roles", { hasText: "Baker" }).waitFor();
    rmSync(file("roles/new.md"));
    await page.locator('[data-path="roles/new.md"]').waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await page.close();
  });

  test("shows the page beside its findings, and keeps the last good one under a fault", async () => {
    writeFileSync(file("roles/barista.md"), barista);
    const { page, faults } = await open();
    await page.locator("#tab-page").click();
    const inside = page.frameLocator("#panel-page iframe");
    await inside.getByRole("heading", { name: "Barista" }).waitFor();
    await page.locator(".beside button", { hasText: "young" }).click();
    expect(await page.evaluate("getSelection().toString()")).toBe("young");
    await inside.getByText("You make coffee").click();
    expect(await page.evaluate("getSelection().toString().length")).toBeGreaterThan(3);

    writeFileSync(file("templates/role.html.eta"), "<% if %>");
    await eventually(() => page.locator("#panel-page .notice").textContent()).toContain("role.html.eta fails");
    await inside.getByRole("heading", { name: "Barista" }).waitFor();
    writeFileSync(file("templates/role.html.eta"), "<h1>Own <%= it.title %></h1>");
    await inside.getByRole("heading", { name: "Own Barista" }).waitFor();
    rmSync(file("templates/role.html.eta"));
    await inside.getByRole("heading", { name: "Barista", exact: true }).waitFor();

    writeFileSync(
      file("rolespec.yaml"),
      "site: { url: https://jobs.example, title: Work }\nemployer: { name: Bean }\n",
    );
    await inside.getByText("Work", { exact: true }).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test("does nothing that a hostile role wants, and axe finds nothing, wide, narrow and dark", async () => {
    const sizes = [
      { width: 1440, dark: false },
      { width: 320, dark: true },
    ];
    for (const size of sizes) {
      const { page, faults } = await open({ ...size, role: "roles/hostile.md" });
      await page.locator("#panel-findings .card").first().waitFor();
      for (const view of ["law", "search", "feed", "board", "text", "page"]) {
        await page.locator(`#tab-${view}`).click();
        await page.waitForTimeout(300);
      }
      const found = await axeFaults(page);
      expect(found).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(size.width);
      expect(faults.filter((fault) => !fault.startsWith("Blocked script execution"))).toEqual([]);
      await page.close();
    }
  });
});
