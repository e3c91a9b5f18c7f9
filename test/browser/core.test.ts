import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPosting } from "../corpus/read-posting.ts";
import { packedRolespec } from "../support/packed.ts";
import { hasChromium, openChromium, type SiteServer, serveSites } from "./chromium.ts";

let folder: string;
beforeAll(async () => {
  folder = join((await packedRolespec()).packageFolder, "bundle/core");
});

const trialFile = new URL("core-trial.mjs", import.meta.url);

/** Every eighth posting of the corpus, in all its languages, and what breaks readers. */
const postings = [
  ...["decent", "faulty"].flatMap((kind) => {
    const names = readdirSync(`test/corpus/${kind}`).filter((name) => name.endsWith(".md"));
    return names.toSorted().flatMap((name, index) => {
      if (index % 8 !== 0) return [];
      const { text, settings } = readPosting(name, readFileSync(`test/corpus/${kind}/${name}`, "utf8"));
      return [{ text, settings: `site: { url: https://jobs.example, title: Jobs }\n${settings}` }];
    });
  }),
  { text: "", settings: "" },
  { text: "\uFEFF---\r\ntitle: 👩‍🔬 Chemist\r\npay: [\r\n---\r\n\r\nA young ninja.\r\n", settings: "employer: 3" },
];
const templates = readdirSync("templates").map((name) => [name, readFileSync(`templates/${name}`, "utf8")] as const);
const given = { postings, templates, on: "2026-11-22" };

async function inNode(): Promise<readonly string[]> {
  const core = await import(pathToFileURL(join(folder, "core.js")).href);
  const { tryCore } = await import(trialFile.href);
  return tryCore(core, given);
}

/** The files that the entry loads at once, without what it imports on demand. */
function loadedAtOnce(): readonly string[] {
  const loaded = new Set<string>();
  const waiting = ["core.js"];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    const text = readFileSync(join(folder, name), "utf8");
    for (const [, next = ""] of text.matchAll(/(?:from|import) ?["'`]\.\/([^"'`]+)["'`]/g)) waiting.push(next);
  }
  return [...loaded];
}

const compressed = (name: string): number => brotliCompressSync(readFileSync(join(folder, name))).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe("rolespec/core", () => {
  test("loads alex, the second reader's model, the renderer and the importers on demand, and weighs little", () => {
    const first = loadedAtOnce();
    for (const name of ["create-prose-readers.js", "renderer.js", "import-roles.js"]) {
      expect(statSync(join(folder, name)).size).toBeGreaterThan(50_000);
      expect(first).not.toContain(name);
    }
    expect(sum(first.map(compressed))).toBeLessThan(coreLimit);
  });

  describe.skipIf(!hasChromium)("in Chromium", () => {
    let browser: Browser;
    let server: SiteServer;
    beforeAll(async () => {
      browser = await openChromium();
      const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
      files.set("index.html", "<!doctype html><title>Core</title>");
      files.set("trial.js", readFileSync(trialFile, "utf8"));
      files.set(
        "thread.js",
        `import * as core from "./core.js";
import { tryCore } from "./trial.js";
addEventListener("message", async ({ data }) => postMessage([typeof document, await tryCore(core, data)]));
postMessage("ready");`,
      );
      server = await serveSites(new Map([["core", files]]));
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    test("says the same in a page, in a worker without a document, and in Node, byte for byte", async () => {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(`${server.address}/core/index.html`);
      // Programs as text, so that nothing of the test's own tools is called in the page.
      const inPage = await page.evaluate<readonly string[]>(
        `(async () => (await import("./trial.js")).tryCore(await import("./core.js"), ${JSON.stringify(given)}))()`,
      );
      const [kind, inWorker] = await page.evaluate<readonly [string, readonly string[]]>(
        `new Promise((resolve, reject) => {
          const worker = new Worker("./thread.js", { type: "module" });
          worker.onerror = (event) => reject(new Error(event.message));
          worker.onmessage = ({ data }) => data === "ready" ? worker.postMessage(${JSON.stringify(given)}) : resolve(data);
        })`,
      );
      const ours = await inNode();
      expect(errors).toEqual([]);
      expect(ours).toHaveLength(postings.length);
      expect(ours.join("").length).toBeGreaterThan(1_000_000);
      expect(inPage).toEqual(ours);
      expect(kind).toBe("undefined");
      expect(inWorker).toEqual(ours);
    });
  });
});

/** Bytes as web servers send them (Brotli). What only some calls need is apart, and loaded when it is needed. */
const coreLimit = 515_000;
