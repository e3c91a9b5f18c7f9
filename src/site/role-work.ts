import { checkText } from "../core/check-text.ts";
import { type ProcessedRole, processRole, type RunContext } from "../core/process-role.ts";
import type { Renderer } from "../core/renderer.ts";
import type { RoleSource } from "../core/role-source.ts";
import { type FixedText, fixText } from "../lint/fix-text.ts";
import { withinDeadline } from "./deadline.ts";
import type { RenderingPlan } from "./open-renderer.ts";
import { projectDictionaries } from "./project-dictionaries.ts";
import { givenUp, lateBy } from "./unread-source.ts";

/** What roles are processed with, as plain data: it may go to other threads. */
export interface WorkPlan extends Omit<RunContext, "readers" | "renderer" | "baseline"> {
  /** In or above it, dictionaries may be installed. */
  readonly folder: string;
  /** Absent where nothing is to be rendered. */
  readonly rendering?: RenderingPlan;
}

/** What can be done with a role, and what comes of it. A fix that takes too long comes to nothing. */
export interface RoleWork {
  readonly check: ProcessedRole;
  readonly fix: FixedText | undefined;
}

/** What a plan needs besides data: loaded in the thread that does the work. */
export async function openPlan(plan: WorkPlan): Promise<RunContext> {
  const { folder, rendering, ...runContext } = plan;
  // Loaded here and not at start-up: alex takes a third of a second.
  const { createProseReaders } = await import("../rules/create-prose-readers.ts");
  const renderer = rendering === undefined ? undefined : await open(rendering);
  return {
    ...runContext,
    readers: createProseReaders(plan.alex, projectDictionaries(folder)),
    ...(renderer !== undefined && { renderer }),
  };
}

/** Who only checks roles does not load what renders them. */
async function open(plan: RenderingPlan): Promise<Renderer> {
  const { openRenderer } = await import("./open-renderer.ts");
  return openRenderer(plan);
}

/** Does the work on one role within the deadline of the settings; a role that takes longer is a finding. */
export function doWork<W extends keyof RoleWork>(work: W, source: RoleSource, runContext: RunContext): RoleWork[W] {
  const { deadline } = runContext.settings;
  const result = withinDeadline(() => works[work](source, runContext), deadline);
  return result.kind === "done" ? result.value : givenUpWork(work, source, { runContext, problem: lateBy(deadline) });
}

/** What comes of the work on a role that takes too long, or too much memory. */
export function givenUpWork<W extends keyof RoleWork>(
  work: W,
  source: RoleSource,
  { runContext, problem }: { readonly runContext: RunContext; readonly problem: string },
): RoleWork[W] {
  return instead[work](source, runContext, problem);
}

const works: { readonly [W in keyof RoleWork]: (source: RoleSource, runContext: RunContext) => RoleWork[W] } = {
  check: processRole,
  fix: (source, runContext) => fixText(source.text, (text) => checkText({ ...source, text }, runContext)),
};

const instead: {
  readonly [W in keyof RoleWork]: (source: RoleSource, runContext: RunContext, problem: string) => RoleWork[W];
} = {
  check: (source, runContext, problem) => processRole(givenUp(source, problem), runContext),
  fix: () => undefined,
};
