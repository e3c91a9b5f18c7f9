import type { RunContext } from "../core/process-role.ts";
import type { Renderer } from "../core/renderer.ts";
import type { RoleSource } from "../core/role-source.ts";
import type { OutputList } from "../settings/read-outputs.ts";
import { selectOutputs } from "../settings/select-outputs.ts";
import { outputNames } from "../settings/settings.ts";
import { digestOf } from "../site/digest.ts";
import { readVersion } from "../site/package-files.ts";
import { openProcessor, type Processor } from "../site/processor.ts";
import { type Project, readRoleSources } from "../site/project.ts";
import type { ShardPlan } from "../site/shards.ts";
import { UserError } from "../user-error.ts";
import { refuseNoRoles } from "./allow-empty.ts";
import type { Call, Option } from "./command.ts";
import { keepResults, noCacheOption } from "./keep-results.ts";
import { onOption, openRun } from "./open-run.ts";
import type { Terminal } from "./terminal.ts";

/** What decides what is made of roles. */
export const makeOptions: readonly Option[] = [
  onOption,
  {
    name: "only",
    takes: "OUTPUT,…",
    summary: `Build only these, or outputs of your own: ${outputNames.join(", ")}.`,
  },
  { name: "wrap", takes: "N", summary: "Wrap plain text at N characters, as mail wants it: 72 (default: not)." },
  noCacheOption,
];

/** All that a build begins with. */
export interface OpenBuild {
  readonly project: Project;
  readonly runContext: RunContext;
  /** The roles that were named, or all of them. */
  readonly sources: readonly RoleSource[];
  readonly outputs: OutputList;
  readonly renderer: Renderer;
  /** Does the work on the roles, here or in threads. */
  readonly processor: Processor;
  /** What shards of this build have in common. */
  readonly plan: ShardPlan;
}

/** Opens the project of the working folder for a build. */
export async function openBuild(call: Call, terminal: Terminal): Promise<OpenBuild> {
  const { project, runContext } = await openRun(call, terminal);
  const sources = await readRoleSources(project, terminal.folder, call.arguments);
  const { settings, alex, wordRules } = project;
  const only = call.values.get("only");
  const wrap = wrapOf(call);
  const outputs = selectOutputs(settings, only?.split(","));
  refuseNoRoles(sources.length, call, project);
  const { openRenderer, planRendering } = await import("../site/open-renderer.ts");
  const rendering = await planRendering(project, { outputs, ...(wrap !== undefined && { wrap }) });
  const renderer = await openRenderer(rendering);
  return {
    project,
    runContext,
    sources,
    outputs,
    renderer,
    processor: await keepResults(
      openProcessor({ ...runContext, renderer }, { folder: terminal.folder, rendering }),
      { project, runContext, rendering },
      call,
    ),
    plan: {
      version: await readVersion(),
      on: runContext.on,
      ...(only !== undefined && { only }),
      ...(wrap !== undefined && { wrap }),
      digest: digestOf({ settings, alex, wordRules, rendering }),
    },
  };
}

/** 998 is the most that a line of mail may have (RFC 5322, 2.1.1). */
function wrapOf(call: Call): number | undefined {
  const written = call.values.get("wrap");
  if (written === undefined) return undefined;
  const width = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (width >= 20 && width <= 998) return width;
  throw new UserError(`--wrap takes a number of characters from 20 to 998, like 72, not "${written}".`);
}
