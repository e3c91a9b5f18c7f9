import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, openChromium, serveSites } from "../browser/chromium.ts";
import { languageClient } from "../support/language-client.ts";

let folder = "";
let zip: JSZip;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "rolespec-vscode-")));
  const file = join(folder, "rolespec.vsix");
  execFileSync("node", ["scripts/pack-vscode.mjs", file], { stdio: "pipe" });
  zip = await JSZip.loadAsync(readFileSync(file));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cook =
  "---\ntitle: Cook\nposted: 2026-11-02\nlocations: Denver, CO, US\n---\n\n🍳 You are a ninja who who cooks.\n";

function textOf(path: string): Promise<string> {
  const file = zip.file(`extension/${path}`);
  if (file === null) throw new Error(`The extension holds no ${path}.`);
  return file.async("string");
}

describe("the extension for Visual Studio Code", () => {
  test("holds what its manifest names, the schemas, and the licences of all that is in it", async () => {
    const manifest = JSON.parse(await textOf("package.json"));
    const named: readonly string[] = [
      manifest.main,
      manifest.browser,
      ...manifest.contributes.yamlValidation.map(({ url }: { readonly url: string }) => url),
    ];
    for (const path of named) expect((await textOf(path.replace("./", ""))).length).toBeGreaterThan(500);
    expect(Object.keys(zip.files).toSorted()).toMatchInlineSnapshot(`
      [
        "[Content_Types].xml",
        "extension.vsixmanifest",
        "extension/LICENSE",
        "extension/README.md",
        "extension/THIRD-PARTY-LICENSES.txt",
        "extension/dist/desktop/extension.cjs",
        "extension/dist/desktop/server.mjs",
        "extension/dist/web/extension.cjs",
        "extension/dist/web/server.js",
        "extension/package.json",
        "extension/schemas/defaults.json",
        "extension/schemas/role.json",
        "extension/schemas/settings.json",
      ]
    `);
    expect(await textOf("THIRD-PARTY-LICENSES.txt")).toContain("vscode-languageserver");
  });

  test("needs nothing of Node on the web", async () => {
    for (const path of ["dist/web/extension.cjs", "dist/web/server.js"])
      expect(await textOf(path)).not.toMatch(/require\(["'`](?!vscode["'`])|from ?["'`]node:/);
  });

  test("brings a server for the desktop, with the page of a role", async () => {
    mkdirSync(join(folder, "roles"));
    writeFileSync(join(folder, "rolespec.yaml"), "employer: { name: Acme }\n");
    writeFileSync(join(folder, "server.mjs"), await textOf("dist/desktop/server.mjs"));
    const editor = await languageClient(["node", join(folder, "server.mjs"), "--stdio"], folder);
    editor.open("roles/cook.md", cook);
    expect((await editor.findings("roles/cook.md")).map(({ code }) => code)).toContain("hype/coded-title");
    const page = await editor.request<string>("rolespec/preview", { uri: editor.uriOf("roles/cook.md"), settings: "" });
    expect(page).toContain("You are a ninja");
    expect(await editor.close()).toBe(0);
  }, 60_000);

  test.skipIf(!hasChromium)(
    "brings a server for a worker without files, which asks the editor for them",
    async () => {
      const server = await serveSites(
        new Map([
          [
            "web",
            new Map([
              ["index.html", "<!doctype html><title>Web</title>"],
              ["server.js", await textOf("dist/web/server.js")],
            ]),
          ],
        ]),
      );
      const browser = await openChromium();
      try {
        const page = await browser.newPage();
        await page.goto(`${server.address}/web/index.html`);
        const answers = await page.evaluate(`(${conversation})(${JSON.stringify(cook)})`);
        expect(answers).toMatchObject({
          codes: expect.arrayContaining(["readability/repeat", "hype/coded-title", "law/pay"]),
          ninja: { line: 6, character: 13 },
          labels: ["closes", "confidential"],
          asked: expect.arrayContaining(["vscode-vfs://github/acme/careers/rolespec.yaml"]),
        });
        expect(answers).toHaveProperty("page", expect.stringContaining("You are a ninja"));
      } finally {
        await browser.close();
        await server.close();
      }
    },
    60_000,
  );
});

/** What an editor on the web and the worker say to each other; run in the page. */
const conversation = `async (text) => {
  const worker = new Worker("server.js");
  const uri = "vscode-vfs://github/acme/careers/roles/cook.md";
  const asked = [];
  const waiting = new Map();
  let published;
  const findings = new Promise((resolve) => { published = resolve; });
  worker.onmessage = ({ data }) => {
    if (data.method === "rolespec/read") {
      asked.push(data.params.uri);
      const isSettings = data.params.uri === "vscode-vfs://github/acme/careers/rolespec.yaml";
      worker.postMessage({ jsonrpc: "2.0", id: data.id, result: isSettings ? "employer: { name: Acme, employees: { total: 90, US-CO: 9 } }" : null });
    } else if (data.method === "rolespec/roles") worker.postMessage({ jsonrpc: "2.0", id: data.id, result: [] });
    else if (data.method === "textDocument/publishDiagnostics") published(data.params.diagnostics);
    else if (data.id !== undefined && waiting.has(data.id)) waiting.get(data.id)(data.result);
  };
  let last = 0;
  const request = (method, params) => new Promise((resolve) => {
    const id = ++last;
    waiting.set(id, resolve);
    worker.postMessage({ jsonrpc: "2.0", id, method, params });
  });
  const notify = (method, params) => worker.postMessage({ jsonrpc: "2.0", method, params });
  await request("initialize", { processId: null, rootUri: null, capabilities: {} });
  notify("initialized", {});
  notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  const all = await findings;
  const position = { line: 1, character: 0 };
  const changes = [{ range: { start: position, end: position }, text: "c\\n" }];
  notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: changes });
  const completions = await request("textDocument/completion", { textDocument: { uri }, position: { line: 1, character: 1 } });
  const page = await request("rolespec/preview", { uri, settings: "" });
  return {
    codes: all.map(({ code }) => code),
    ninja: all.find(({ code }) => code === "hype/coded-title").range.start,
    labels: completions.map(({ label }) => label),
    asked,
    page,
  };
}`;
