import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packedRolespec } from "../support/packed.ts";
import { digestOfSite, startBuild, writeProject } from "./built-sites.ts";
import { type Outcome, outcomeOf } from "./trial.ts";

const atOnce = 4;

/** Starts builds of one project at once. Each succeeds or says in a sentence why not, one at least succeeds, and the site is whole. */
export async function concurrency(count: number): Promise<Outcome> {
  const { command } = await packedRolespec();
  const folder = mkdtempSync(join(tmpdir(), "rolespec-at-once-"));
  try {
    writeProject(folder, 40, "one");
    await startBuild(command, folder).ended;
    const expected = digestOfSite(folder);
    const results: string[] = [];
    for (let round = 0; round < count; round++) {
      if (round % 2 === 1) rmSync(join(folder, "dist"), { recursive: true, force: true });
      const ends = await Promise.all(Array.from({ length: atOnce }, () => startBuild(command, folder).ended));
      const broken = ends.find(({ shown, code }) => code === null || /a fault of ours|\bat .+:\d+:\d+/.test(shown));
      if (broken !== undefined) results.push(`round ${round}: ${broken.shown.slice(0, 300)}`);
      else if (ends.every(({ code }) => code !== 0))
        results.push(`round ${round}: all builds failed: ${ends[0]?.shown}`);
      else results.push(digestOfSite(folder) === expected ? "" : `round ${round}: the site is not whole`);
    }
    return outcomeOf(results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
