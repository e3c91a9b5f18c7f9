import { join, relative, resolve } from "node:path";
import { type Baseline, baselineOf, type KnownFinding, sortBaseline } from "../lint/baseline.ts";
import { counted } from "../report/text-lines.ts";
import { baselineName, readBaselineFile, writeBaselineFile } from "../site/baseline-file.ts";
import { baselineView, type CheckedSite, underBaseline } from "../site/check-site.ts";
import type { Project } from "../site/project.ts";
import { UserError } from "../user-error.ts";
import type { Call, Option } from "./command.ts";
import { refuseFaultySettings } from "./refuse-faulty-settings.ts";
import type { Terminal } from "./terminal.ts";

export const baselineOptions: readonly Option[] = [
  { name: "baseline", takes: "FILE", summary: `Leave out what this baseline holds (default: ${baselineName}).` },
  {
    name: "write-baseline",
    takes: "FILE",
    mayStandAlone: true,
    summary: "Record what is found now as known; of one that is there, drop what is no longer found.",
  },
  { name: "include-new", summary: "Let --write-baseline add to a baseline that is there." },
];

/** The baseline that a call names, or the project's own; undefined where there is none. */
export async function openBaseline(call: Call, project: Project, terminal: Terminal): Promise<Baseline | undefined> {
  const file = baselineFile(call, project, terminal);
  const baseline = await readBaselineFile(file);
  if (baseline !== undefined || !call.values.has("baseline") || call.values.has("write-baseline")) return baseline;
  throw new UserError(`There is no baseline ${file}.`, {
    hint: "`rolespec lint --write-baseline FILE` writes one of what is found now.",
  });
}

/** Refuses what would write a baseline of less than all roles: the rest of it would be lost. */
export function refusePartOfBaseline(call: Call): void {
  if (call.switches.has("include-new") && !call.values.has("write-baseline")) {
    throw new UserError("--include-new says what --write-baseline may do.", { hint: "Add --write-baseline." });
  }
  if (!call.values.has("write-baseline")) return;
  if (call.switches.has("diff")) {
    throw new UserError("--diff changes nothing, so it writes no baseline.", { hint: "Leave one of the two out." });
  }
  if (checksAll(call)) return;
  throw new UserError("A baseline is always of all roles.", {
    hint: "Leave the paths, --changed, --shard and --stdin out.",
  });
}

/** Writes the baseline that a call asks for and gives the site as it counts under it; notes what a baseline has too much. */
export async function renewBaseline(
  site: CheckedSite,
  call: Call,
  { project, baseline, terminal }: { project: Project; baseline: Baseline | undefined; terminal: Terminal },
): Promise<CheckedSite> {
  if (!call.values.has("write-baseline")) {
    if (checksAll(call)) noteUnneeded(site.baseline.unneeded, terminal);
    return site;
  }
  refuseFaultySettings(project);
  const { settings } = project;
  const file = baselineFile(call, project, terminal);
  const { kept, unneeded } = site.baseline;
  const takesNew = baseline === undefined || call.switches.has("include-new");
  const renewed = takesNew ? sortBaseline([...kept, ...baselineOf(baselineView(site, settings))]) : kept;
  await writeBaselineFile(file, renewed);
  const added = renewed.length - kept.length;
  const changes = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(unneeded.length > 0 ? [`${unneeded.length} dropped that ${areNoLongerThere(unneeded)}`] : []),
  ];
  terminal.note(
    `${relative(terminal.folder, file)} holds ${counted(renewed.length, "finding")}: ${changes.join(", ") || "nothing has changed"}.\n`,
  );
  return underBaseline(site, renewed, settings);
}

function baselineFile(call: Call, project: Project, terminal: Terminal): string {
  const read = call.values.get("baseline");
  const written = call.values.get("write-baseline") || undefined;
  if (read !== undefined && written !== undefined && resolve(read) !== resolve(written)) {
    throw new UserError("--baseline and --write-baseline name two files.", { hint: "Name the baseline once." });
  }
  const named = written ?? read;
  return named === undefined ? join(project.root, baselineName) : resolve(terminal.folder, named);
}

function checksAll(call: Call): boolean {
  return (
    call.arguments.length === 0 &&
    !call.switches.has("stdin") &&
    !call.values.has("changed") &&
    !call.values.has("shard")
  );
}

/** So many are named; of more, the number. */
const mostNamed = 10;

function noteUnneeded(unneeded: Baseline, terminal: Terminal): void {
  if (unneeded.length === 0) return;
  const lines = sortBaseline(unneeded).slice(0, mostNamed).map(lineOf);
  const further = unneeded.length - lines.length;
  terminal.note(
    `The baseline holds ${counted(unneeded.length, "finding")} that ${areNoLongerThere(unneeded)}; \`rolespec lint --write-baseline\` drops ${unneeded.length === 1 ? "it" : "them"}:\n` +
      lines.join("") +
      (further > 0 ? `  and ${further} more\n` : ""),
  );
}

function areNoLongerThere({ length }: Baseline): string {
  return `${length === 1 ? "is" : "are"} no longer there`;
}

function lineOf({ path, rule, law, words }: KnownFinding): string {
  const shown = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return `  ${path}  ${rule}${law === undefined ? "" : ` (${law})`}  ${shown}\n`;
}
