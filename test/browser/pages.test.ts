import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeExampleSite } from "../support/example-site.ts";
import { allVectors, hostileSiteOf } from "../support/hostile.ts";
import { makeSite } from "../support/pages.ts";
import { hasChromium, openChromium, type SiteServer, serveSites, strictPolicy } from "./chromium.ts";
import { useAll, visitAll } from "./visit.ts";

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
  ...allVectors.map((vector, index) => {
    const { roles, settings } = hostileSiteOf(vector);
    const shown = Object.entries(roles).filter(([path]) => /\/(?:fields|block)\.md$/.test(path));
    const { files } = makeSite(Object.fromEntries(shown), { settings });
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
    const paths = pagesOf("hostile-").filter((path) => /\/roles\/[^/]+\/index\.html$/.test(path));
    expect(paths).toHaveLength(2 * allVectors.length);
    const seen = await visitAll(browser, open, paths, useAll);
    expect(seen).toMatchObject({ alarms: [], errors: [], elsewhere: [] });
  });

  test("nor does the strictest policy have anything to forbid", { timeout: 180_000 }, async () => {
    // Every fifth site: what they are all made of has been seen without a policy, which hides nothing.
    const paths = pagesOf("hostile-").filter((path) => /^hostile-\d*[05]\/(?:roles\/fields\/)?index\.html$/.test(path));
    expect(paths.length).toBeGreaterThan(allVectors.length / 3);
    const seen = await visitAll(browser, strict, paths);
    expect(seen).toMatchObject({ alarms: [], errors: [], elsewhere: [] });
  });

  test("the pages do all that they do under the strictest policy, without a word in the console", async () => {
    const seen = await visitAll(browser, strict, [...pagesOf("example"), ...pagesOf("wide")]);
    expect(seen).toMatchObject({ alarms: [], errors: [], elsewhere: [] });
  });

  test.each([
    ["a script", "<script>alarm()</script>"],
    ["a handler", "<p onclick=alarm()>press</p>"],
    ["a link", "<a href=javascript:alarm()>press</a>"],
    ["a field that is entered", "<input onfocus=alarm()>"],
    ["a dialog", "<script>alert()</script>"],
  ])("the tripwire is alive: %s that does run is seen", async (_, html) => {
    const trap = await serveSites(new Map([["trap", new Map([["index.html", html]])]]));
    try {
      expect((await visitAll(browser, trap, ["trap/index.html"], useAll)).alarms).toEqual(["trap/index.html"]);
    } finally {
      await trap.close();
    }
  });

  test("every file of XML is well-formed, whatever is in it", { timeout: 120_000 }, async () => {
    const page = await browser.newPage();
    const broken: string[] = [];
    let count = 0;
    for (const [folder, files] of sites) {
      const texts = [...files].filter(([path]) => /\.(?:xml|rss|atom|svg)$/.test(path));
      count += texts.length;
      const found = await page.evaluate(
        isBrokenXml,
        texts.map(([, text]) => text),
      );
      broken.push(...texts.filter((_, index) => found[index] !== false).map(([path]) => `${folder}/${path}`));
    }
    await page.close();
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(4 * allVectors.length);
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

/** Of texts, which are no XML. It runs in the browser. */
const isBrokenXml = new Function(
  "texts",
  `return texts.map((text) => new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror") !== null);`,
) as (texts: readonly string[]) => readonly boolean[];
