import { openChromium, serveSites } from "../browser/chromium.ts";
import { useAll, visitAll } from "../browser/visit.ts";
import { allVectors, hostileSiteOf } from "../support/hostile.ts";
import { makeSite } from "../support/pages.ts";
import { type Outcome, outcomeOf, spread } from "./trial.ts";

/**
 * Opens pages of hostile texts in Chromium, without a policy that would hide anything, enters and presses all that is on them, and looks for
 * scripts that ran, dialogs, and requests to elsewhere.
 */
export async function browserVectors(count: number): Promise<Outcome> {
  const sites = new Map(
    spread(allVectors, count).map((vector, index) => {
      const { roles, settings } = hostileSiteOf(vector);
      return [`hostile-${index}`, makeSite(roles, { settings }).files] as const;
    }),
  );
  const pages = [...sites].flatMap(([folder, files]) =>
    [...files.keys()].filter((path) => path.endsWith(".html")).map((path) => `${folder}/${path}`),
  );
  const [browser, server] = await Promise.all([openChromium(), serveSites(sites)]);
  try {
    const visited = spread(pages, count);
    const { alarms, errors, elsewhere } = await visitAll(browser, server, visited, useAll);
    const held = visited.slice(0, Math.max(0, visited.length - alarms.length - errors.length - elsewhere.length));
    return outcomeOf([
      ...held.map(() => ""),
      ...alarms.map((page) => `${page}: something ran`),
      ...errors.map((error) => `in the console: ${error}`),
      ...elsewhere.map((address) => `asked for ${address}`),
    ]);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}
