import type { RunContext } from "../core/process-role.ts";
import { dayIn, isDay } from "../role/dates.ts";
import type { Day } from "../role/role-spec.ts";
import { openProject, type Project } from "../site/project.ts";
import { projectDictionaries } from "../site/project-dictionaries.ts";
import { UserError } from "../user-error.ts";
import { openBaseline } from "./baseline-options.ts";
import type { Call, Option } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export const onOption: Option = {
  name: "on",
  takes: "DAY",
  summary: "Judge laws and deadlines on this day (default: today at the employer).",
};

/** The project of the working folder, and what its roles are processed with on the day of judging. */
export async function openRun(
  call: Call,
  terminal: Terminal,
): Promise<{ readonly project: Project; readonly runContext: RunContext }> {
  const project = await openProject(terminal.folder);
  const { settings, alex, wordRules } = project;
  const on = dayOf(call, project, terminal);
  // Loaded here and not at start-up: alex takes a third of a second, and `--version` has no use for it.
  const { createProseReaders } = await import("../rules/create-prose-readers.ts");
  const baseline = await openBaseline(call, project, terminal);
  const runContext = {
    settings,
    alex,
    on,
    readers: createProseReaders(alex, projectDictionaries(terminal.folder)),
    ...(wordRules !== undefined && { wordRules }),
  };
  return { project, runContext: baseline === undefined ? runContext : { ...runContext, baseline } };
}

/** The day of judging: what `--on` says, else today at the employer. */
export function dayOf(call: Call, project: Project, terminal: Terminal): Day {
  const asked = call.values.get("on");
  if (asked === undefined) return dayIn(project.settings.site.timeZone, terminal.now);
  if (isDay(asked)) return asked;
  throw new UserError(`--on takes a day like 2026-11-22, not "${asked}".`);
}
