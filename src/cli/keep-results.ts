import type { RunContext } from "../core/process-role.ts";
import { digestOf } from "../site/digest.ts";
import type { RenderingPlan } from "../site/open-renderer.ts";
import { readToolMark } from "../site/package-files.ts";
import type { Processor } from "../site/processor.ts";
import type { Project } from "../site/project.ts";
import { installedDictionaries } from "../site/project-dictionaries.ts";
import { cacheFolder, withCache } from "../site/role-cache.ts";
import type { Call, Option } from "./command.ts";

export const noCacheOption: Option = {
  name: "no-cache",
  summary: "Do all the work anew, and keep nothing for the next run. The results are the same.",
};

/** What results depend on besides the roles themselves. */
interface Conditions {
  readonly project: Project;
  readonly runContext: RunContext;
  /** Absent where nothing is rendered. */
  readonly rendering?: RenderingPlan;
}

/** The processor, with the results of earlier runs where the project has a folder to keep them in. */
export async function keepResults(
  processor: Processor,
  { project, runContext, rendering }: Conditions,
  call: Call,
): Promise<Processor> {
  const folder = call.switches.has("no-cache") ? undefined : await cacheFolder(project.root);
  if (folder === undefined) return processor;
  const { settings, alex, on, wordRules } = runContext;
  const dictionaries = installedDictionaries(project.root);
  const conditions = [await readToolMark(), settings, alex, on, wordRules, rendering, dictionaries];
  return withCache(processor, folder, digestOf(conditions));
}
