import { dayIn, isDay } from "../role/dates.ts";
import type { Day } from "../role/role-spec.ts";
import { openProject, type Project } from "../site/project.ts";
import { UserError } from "../user-error.ts";
import type { Call, Option } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export const onOption: Option = {
  name: "on",
  takes: "DAY",
  summary: "Judge laws and deadlines on this day (default: today at the employer).",
};

/** The project of the working folder and the day of judging, as most commands need them. */
export async function openForCall(
  call: Call,
  terminal: Terminal,
): Promise<{ readonly project: Project; readonly on: Day }> {
  const project = await openProject(terminal.folder);
  return { project, on: dayOf(call, project, terminal) };
}

function dayOf(call: Call, project: Project, terminal: Terminal): Day {
  const asked = call.values.get("on");
  if (asked === undefined) return dayIn(project.settings.site.timeZone, terminal.now);
  if (isDay(asked)) return asked;
  throw new UserError(`--on takes a day like 2026-11-22, not "${asked}".`);
}
