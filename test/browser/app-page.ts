import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

/** A page of the app, with what nobody should see. */
export interface AppPage {
  readonly page: Page;
  /** Errors of the console and of the page, alarms of hostile texts, and requests to another place than `home`. */
  readonly faults: readonly string[];
}

/** Opens the app. `home`: the beginning of the only addresses that it may ask for. */
export async function openApp(
  browser: Browser,
  { address, home, width = 1440, dark = false }: { address: string; home: string; width?: number; dark?: boolean },
): Promise<AppPage> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    bypassCSP: false,
  });
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("dialog", (dialog) => {
    faults.push(`alarm ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(home) && !/^(?:blob|data|about):/.test(request.url())) faults.push(request.url());
  });
  await page.exposeFunction("alarm", () => faults.push("alarm"));
  await page.goto(address);
  return { page, faults };
}

/** The text in the editor, which shows only the lines that are looked at: it is read where the editor keeps it. */
export async function textOf(page: Page): Promise<string> {
  return page.evaluate<string>(`document.querySelector(".cm-content").cmTile.view.state.doc.toString()`);
}

/** Puts a text into the editor, as somebody who selects all and pastes. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.evaluate(`{
    const data = new DataTransfer();
    data.setData("text/plain", ${JSON.stringify(text)});
    document.querySelector(".cm-content").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }`);
}

/** What axe finds in the page as it is shown, each as its rule and the element. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(
    `axe.run(document, { iframes: false }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 120))))`,
  );
}

/** What becomes true after a while: the machine may be busy. */
export function eventually<T>(read: () => Promise<T> | T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 15_000 });
}
