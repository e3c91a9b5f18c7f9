import type { Browser } from "playwright-core";
import type { SiteServer } from "./chromium.ts";

/** What a reader would not expect of pages. */
export interface Seen {
  /** Pages on which something ran that should be text. */
  readonly alarms: readonly string[];
  /** What the console shows. */
  readonly errors: readonly string[];
  /** Requests to any other place than the server. */
  readonly elsewhere: readonly string[];
}

/** Enters and presses everything on a page; only links that would run something are followed. */
export const useAll: string = `
  addEventListener("click", (event) => {
    if (!/^(?:javascript|data|vbscript|blob|file):$/.test(event.target.closest?.("a[href]")?.protocol ?? "")) event.preventDefault();
  });
  addEventListener("submit", (event) => event.preventDefault());
  for (const element of document.querySelectorAll("*")) {
    for (const name of ["mouseover", "pointerenter", "toggle", "auxclick", "blur"]) element.dispatchEvent(new Event(name));
    element.focus?.();
    element.click?.();
  }
  // Addresses that run something do so when their turn comes.
  new Promise((done) => setTimeout(done));
`;

/** Opens each page, does something there, and notes all that a reader would not expect of it. */
export async function visitAll(
  browser: Browser,
  server: SiteServer,
  paths: readonly string[],
  then?: string,
): Promise<Seen> {
  const lanes = [0, 1].map((lane) =>
    visit(
      browser,
      server,
      paths.filter((_, index) => index % 2 === lane),
      then,
    ),
  );
  const seen = await Promise.all(lanes);
  return {
    alarms: seen.flatMap(({ alarms }) => alarms),
    errors: seen.flatMap(({ errors }) => errors),
    elsewhere: seen.flatMap(({ elsewhere }) => elsewhere),
  };
}

async function visit(browser: Browser, server: SiteServer, paths: readonly string[], then?: string): Promise<Seen> {
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
    if (then !== undefined) await page.evaluate(then);
    if (page.url() !== `${server.address}/${path}`) elsewhere.push(`${path}: went to ${page.url()}`);
  }
  await context.close();
  return { alarms, errors, elsewhere };
}
