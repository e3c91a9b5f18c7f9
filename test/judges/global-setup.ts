import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeJudgedSites, withoutGenerated } from "./judged-sites.ts";
import { absentJudges } from "./judges.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the sites that are judged, one in each folder of it. */
    readonly judgedSites: string;
  }
}

/** Names the judges that are left out, and makes once the sites that the others look at. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const absent = absentJudges().map(({ name, program }) => `Left out: ${name}; there is no ${program}.`);
  if (absent.length > 0 && process.env["JUDGES"] === "all") throw new Error(absent.join("\n"));
  for (const line of [...absent, ...(withoutGenerated === undefined ? [] : [withoutGenerated])]) console.info(line);

  const root = await mkdtemp(join(tmpdir(), "rolespec-judged-"));
  for (const [name, { files }] of await makeJudgedSites()) {
    for (const [path, body] of files) {
      await mkdir(dirname(join(root, name, path)), { recursive: true });
      await writeFile(join(root, name, path), body);
    }
  }
  project.provide("judgedSites", root);
  return () => rm(root, { recursive: true, force: true });
}
