import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { packedRolespec } from "../support/packed.ts";
import { digestOfSite, startBuild, writeProject } from "./built-sites.ts";
import { randomFrom } from "./mutate.ts";
import { type Outcome, outcomeOf } from "./trial.ts";

const roles = 60;

/** Kills builds over an old site at random moments: the old site or the new one is there, whole, and the next build leaves nothing over. */
export async function kills(count: number): Promise<Outcome> {
  const { command } = await packedRolespec();
  const folder = mkdtempSync(join(tmpdir(), "rolespec-kills-"));
  try {
    const build = async (edition: string): Promise<{ readonly site: string | undefined; readonly time: number }> => {
      writeProject(folder, roles, edition);
      const start = performance.now();
      const { code, shown } = await startBuild(command, folder).ended;
      if (code !== 0) throw new Error(shown);
      return { site: digestOfSite(folder), time: performance.now() - start };
    };
    const changed = await build("new");
    const old = await build("old");
    writeProject(folder, roles, "new");
    const random = randomFrom(1);
    const results: string[] = [];
    for (let index = 0; index < count; index++) {
      const running = startBuild(command, folder);
      // Most of the moments are near the end, where the site is written.
      await wait(old.time * (1 - random() ** 2 * 0.6));
      running.end();
      await running.ended;
      const site = digestOfSite(folder);
      results.push(site === old.site || site === changed.site ? "" : `kill ${index}: the site is ${site ?? "gone"}`);
      if (site !== old.site) {
        await build("old");
        writeProject(folder, roles, "new");
      }
    }
    await build("old");
    const left = readdirSync(folder).filter((name) => !["dist", "roles", "rolespec.yaml"].includes(name));
    return outcomeOf([...results, left.length === 0 ? "" : `the next build leaves ${left.join(", ")}`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
