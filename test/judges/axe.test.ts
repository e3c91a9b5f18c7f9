import axe from "axe-core";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, openChromium, type SiteServer, serveSites, strictPolicy } from "../browser/chromium.ts";
import { judgedTexts } from "./judged-sites.ts";

/** The lists and every kind of role; of the many pages that are alike, the first ones. */
const wanted = [
  /^example\/(?:index|roles\/.*\/index)\.html$/,
  /^every-kind\/(?:index|roles\/.*\/index)\.html$/,
  /^generated\/(?:index|page\/2\/index)\.html$/,
  /^generated\/(?:places|teams|workplaces|employment)\/.*index\.html$/,
  /^generated\/roles\/.*\/index\.html$/,
] as const;
const mostOfEach = 15;

describe.skipIf(!hasChromium)("axe, in Chromium under the strictest policy,", () => {
  let browser: Browser;
  let server: SiteServer;
  let paths: readonly string[];

  beforeAll(async () => {
    const files = await judgedTexts(/\.(?:html|css|svg|js)$|rolespec-search\.json$/);
    const faulty = new Map([["index.html", faultyPage]]);
    [browser, server] = await Promise.all([
      openChromium(),
      serveSites(new Map([...sitesOf(files), ["faulty", faulty]]), strictPolicy),
    ]);
    paths = wanted.flatMap((pattern) => [...files.keys()].filter((path) => pattern.test(path)).slice(0, mostOfEach));
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  test.each(["light", "dark"] as const)(
    "finds nothing serious in the %s colours, nor does the console, and nothing is asked elsewhere",
    { timeout: 120_000 },
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme });
      expect(paths.length).toBeGreaterThan(15);
      expect(await faultsOf(context, paths)).toEqual([]);
      await context.close();
    },
  );

  test("is awake: it finds a page that few can read", async () => {
    const context = await browser.newContext();
    const faults = (await faultsOf(context, ["faulty/index.html"])).map((fault) => fault.split(": ")[1]);
    expect(faults).toEqual(expect.arrayContaining(["button-name", "html-has-lang", "image-alt", "console"]));
    await context.close();
  });

  /** All that is wrong with pages, `path: rule: what it is wrong of`. */
  async function faultsOf(context: BrowserContext, pages: readonly string[]): Promise<readonly string[]> {
    const faults: string[] = [];
    const page = await context.newPage();
    let here = "";
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(`${here}: console: ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`${here}: console: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${server.address}/`)) faults.push(`${here}: elsewhere: ${request.url()}`);
    });
    for (const path of pages) {
      here = path;
      await page.goto(`${server.address}/${path}`);
      await page.evaluate(axe.source);
      const violations: readonly Violation[] = await page.evaluate(
        "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
      );
      for (const { id, impact, nodes } of violations) {
        if (impact === "serious" || impact === "critical")
          faults.push(`${here}: ${id}: ${nodes[0]?.html}, in ${nodes.length} places`);
      }
    }
    await page.close();
    return faults;
  }
});

/** What is read here of axe's own results: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#results-object */
interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const faultyPage =
  '<!doctype html><title>A</title><img src="x.png"><button></button><p style="color: red">Red</p><script>1</script>';

/** The files of each site, by path, under the name of the site. */
function sitesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sites = new Map<string, Map<string, string>>();
  for (const [path, body] of files) {
    const [name = "", ...rest] = path.split("/");
    const site = sites.get(name) ?? new Map<string, string>();
    sites.set(name, site.set(rest.join("/"), body));
  }
  return sites;
}
