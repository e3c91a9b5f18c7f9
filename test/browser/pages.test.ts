import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeExampleSite } from "../support/example-site.ts";
import { hostileSites } from "../support/hostile.ts";
import { makeSite } from "../support/pages.ts";
import { hasChromium, openChromium, type SiteServer, serveSites, strictPolicy } from "./chromium.ts";

const example = makeExampleSite();

/** Words and tables that are wider than a telephone. */
const wide = makeSite({
  "roles/wide.md": `---
title: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter
employer: { name: ${"Gesellschaft".repeat(8)}, url: https://acme.example }
posted: 2026-11-02
locations: [{ street: ${"Strasse".repeat(12)}, city: Wien, country: AT }]
pay: { min: 10, max: 20, currency: EUR, per: hour, note: ${"überkollektivvertraglich".repeat(4)} }
benefits: [${"Zusatzversicherung".repeat(6)}]
apply: { email: bewerbung@acme.example, note: Bewerbungsunterlagen als PDF }
---

## ${"Aufgabenbereich".repeat(6)}

- https://acme.example/${"path/".repeat(60)}

| ${"One | ".repeat(12)}
| ${"--- | ".repeat(12)}
| ${"Datenverarbeitung | ".repeat(12)}

\`\`\`
${"code ".repeat(80)}
\`\`\`

\`${"x".repeat(200)}\`

<hr width="2000"><img src="x.png" width="2000" alt="${"Bild".repeat(40)}">
`,
});

const sites = new Map([
  ["example", example.files],
  ["wide", wide.files],
  ...hostileSites.map(([, { role, settings }], index) => {
    const { files } = makeSite({ "roles/x.md": role }, { settings });
    return [`hostile-${index}`, files] as const;
  }),
]);

describe.skipIf(!hasChromium)("in Chromium", () => {
  let browser: Browser;
  let strict: SiteServer;
  let open: SiteServer;

  beforeAll(async () => {
    [browser, strict, open] = await Promise.all([openChromium(), serveSites(sites, strictPolicy), serveSites(sites)]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), strict?.close(), open?.close()]);
  });

  test("no text of a role or of the settings runs, even where nothing forbids it", { timeout: 180_000 }, async () => {
    const paths = pagesOf("hostile-").filter((path) => /alarm|evil/.test(bodyOf(path)));
    const seen = await visitAll(browser, open, paths);
    expect(seen.alarms).toEqual([]);
    expect(seen.elsewhere).toEqual([]);
    expect(paths.length).toBeGreaterThan(100);
  });

  test("the pages do all that they do under the strictest policy, without a word in the console", async () => {
    const seen = await visitAll(browser, strict, [...pagesOf("example"), ...pagesOf("wide")]);
    expect(seen).toMatchObject({ alarms: [], errors: [], elsewhere: [] });
  });

  test("the tripwire is alive: a script that does run is seen", async () => {
    const trap = await serveSites(new Map([["trap", new Map([["index.html", "<script>alarm()</script>"]])]]));
    try {
      expect((await visitAll(browser, trap, ["trap/index.html"])).alarms).toEqual(["trap/index.html"]);
    } finally {
      await trap.close();
    }
  });

  test("a sitemap is well-formed, whatever stands in it", async () => {
    const page = await browser.newPage();
    const broken: string[] = [];
    for (const [folder, files] of sites) {
      const sitemap = files.get("sitemap.xml");
      if (sitemap === undefined) continue;
      const source = JSON.stringify(sitemap);
      const found = await page.evaluate(
        `new DOMParser().parseFromString(${source}, "application/xml").querySelector("parsererror") !== null`,
      );
      if (found !== false) broken.push(folder);
    }
    await page.close();
    expect(broken).toEqual([]);
  });

  test.each(["example", "wide"])(
    "nothing of the site %s scrolls sideways on a screen of 320 pixels",
    async (folder) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      const tooWide: string[] = [];
      for (const path of pagesOf(folder).filter((each) => !each.endsWith("fragment.html"))) {
        await page.goto(`${strict.address}/${path}`);
        const width = await page.evaluate("document.documentElement.scrollWidth");
        if (width !== 320) tooWide.push(`${path}: ${String(width)}`);
      }
      await page.close();
      expect(tooWide).toEqual([]);
    },
  );

  test("a page has its style and one title, in a browser that runs no scripts", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${strict.address}/example/index.html`);
    expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual([
      "Careers at HealthAI Technologies",
    ]);
    await page.getByRole("link", { name: "Product Designer" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Product Designer");
    const logo = await page.getByRole("img", { name: "Careers at HealthAI Technologies" }).boundingBox();
    expect(logo?.height).toBeGreaterThan(20);
    await context.close();
  });
});

/** The pages of the sites whose folders begin so. */
function pagesOf(start: string): readonly string[] {
  return [...sites]
    .filter(([folder]) => folder.startsWith(start))
    .flatMap(([folder, files]) =>
      [...files.keys()].filter((path) => path.endsWith(".html")).map((path) => `${folder}/${path}`),
    );
}

function bodyOf(path: string): string {
  const [folder = "", ...rest] = path.split("/");
  return sites.get(folder)?.get(rest.join("/")) ?? "";
}

interface Seen {
  readonly alarms: readonly string[];
  readonly errors: readonly string[];
  /** Requests to any other place than the server. */
  readonly elsewhere: readonly string[];
}

/** Opens each page, and notes all that a reader would not expect of it. */
async function visitAll(browser: Browser, server: SiteServer, paths: readonly string[]): Promise<Seen> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const alarms: string[] = [];
  const errors: string[] = [];
  const elsewhere: string[] = [];
  let here = "";
  await page.exposeFunction("alarm", () => alarms.push(here));
  page.on("dialog", (dialog) => {
    alarms.push(here);
    return dialog.dismiss();
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors.push(`${here}: ${message.text()}`);
  });
  page.on("pageerror", (error) => errors.push(`${here}: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${server.address}/`)) elsewhere.push(`${here}: ${request.url()}`);
  });
  for (const path of paths) {
    here = path;
    await page.goto(`${server.address}/${path}`, { waitUntil: "load" });
  }
  await context.close();
  return { alarms, errors, elsewhere };
}
