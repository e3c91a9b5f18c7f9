import type { RoleSource } from "../../core/role-source.ts";
import { countBySeverity, type LintReport } from "../../report/reporter.ts";
import { counted, withoutCommands, withoutControls } from "../../report/text-lines.ts";
import { type JudgedChange, judgeChange } from "../../site/change/judge-change.ts";
import { type CheckedSite, checkSite } from "../../site/check-site.ts";
import { type FixedRole, fixSite, writeFixedRole } from "../../site/fix-site.ts";
import { askGit } from "../../site/git.ts";
import { readDocumentation, readVersion } from "../../site/package-files.ts";
import { openProcessor, type Processor } from "../../site/processor.ts";
import { hasSettingsErrors, type Project } from "../../site/project.ts";
import { repositoryFolder } from "../../site/repository-folder.ts";
import { UserError } from "../../user-error.ts";
import { allowEmptyOption } from "../allow-empty.ts";
import { baselineOptions, refusePartOfBaseline, renewBaseline } from "../baseline-options.ts";
import { ciHostOf } from "../ci/ci-host.ts";
import type { Call, Command, ExitCode } from "../command.ts";
import { keepResults, noCacheOption } from "../keep-results.ts";
import { selectionOptions, selectRoles } from "../lint-selection.ts";
import { noteCrashes } from "../note-crashes.ts";
import { onOption, openRun } from "../open-run.ts";
import { formatNames, readReportTargets } from "../report-targets.ts";
import type { Terminal } from "../terminal.ts";
import { writeReport } from "../write-report.ts";

export const lint: Command = {
  options: [
    { name: "format", takes: "FORMAT", summary: `${formatNames.join(", ")} (default: pretty).` },
    { name: "format", takes: "FORMAT=FILE", summary: "Write a report in this format to a file; may be repeated." },
    { name: "output", takes: "FILE", summary: "Write the report that names no file to this one." },
    onOption,
    { name: "fix", summary: "Apply the safe fixes first: mechanical ones, never of meaning, pay or law." },
    { name: "diff", summary: "Show what --fix would change, and change nothing." },
    { name: "max-warnings", takes: "N", summary: "End with 1 when there are more warnings than this." },
    { name: "quiet", summary: "Report errors only." },
    { name: "notes", summary: "Show every note; without it, one line counts those of each role." },
    ...baselineOptions,
    ...selectionOptions,
    noCacheOption,
    allowEmptyOption,
  ],
  least: 0,
  most: Number.POSITIVE_INFINITY,
  async run(call, terminal) {
    const targets = readReportTargets(call, terminal);
    const mostWarnings = readMostWarnings(call);
    refusePartOfBaseline(call);
    const { project, runContext } = await openRun(call, terminal);
    const { checked, compared, changed } = await selectRoles(call, project, terminal);
    const processor = await keepResults(
      openProcessor(runContext, { folder: terminal.folder }),
      { project, runContext },
      call,
    );
    if (call.switches.has("diff")) return showFixes(checked, processor, terminal);
    const sources = call.switches.has("fix") ? await applyFixes(checked, { project, processor }, terminal) : checked;
    const found = await checkSite(project, { checked: sources, compared }, { ...runContext, processor });
    const site = await renewBaseline(found, call, { project, baseline: runContext.baseline, terminal });
    const judged =
      changed === undefined
        ? undefined
        : await judgeChange({ project, runContext, selection: { checked: sources, compared }, changed, site });
    const shard = call.values.get("shard");
    const report: LintReport = {
      version: await readVersion(),
      documentation: await readDocumentation(terminal.environment.ROLESPEC_REPOSITORY),
      on: runContext.on,
      ...reported(site, judged, call.switches.has("quiet")),
      ...(await sourcesOf(project.root, terminal)),
      ...(targets.some(({ format }) => format === "comment" || format === "markdown") && {
        patches: await patchesOf((await fixSite(sources, processor)).fixed),
      }),
      ...(call.switches.has("notes") && { showsNotes: true as const }),
      folder: await repositoryFolder(project.root),
      ...(shard === undefined ? {} : { shard }),
    };
    for (const { reporter, file } of targets) await writeReport(file, terminal, (style) => reporter(report, style));
    noteCrashes(site.crashes, terminal);
    noteBefore(judged, terminal);
    noteWarnings(site, mostWarnings, terminal);
    return exitCode(site, project, mostWarnings);
  },
};

/** Results are the changes, as a patch; whether there are any shows in the exit code. */
async function showFixes(sources: readonly RoleSource[], processor: Processor, terminal: Terminal): Promise<ExitCode> {
  const { fixed, late } = await fixSite(sources, processor);
  noteLate(late, terminal);
  const patches = await patchesOf(fixed);
  for (const { patch } of patches) terminal.print(withoutCommands(withoutControls(patch)));
  return patches.length > 0 ? 1 : 0;
}

/** The safe fixes of each role that has some, as a patch. */
async function patchesOf(fixed: readonly FixedRole[]): Promise<NonNullable<LintReport["patches"]>> {
  if (fixed.length === 0) return [];
  const { createTwoFilesPatch } = await import("diff");
  return fixed.map(({ path, before, after, count }) => {
    const patch = createTwoFilesPatch(path, path, before, after, "as it is", "fixed");
    return { path, count, patch: patch.replace(/^Index:.*\n=+\n/, "") };
  });
}

/** Where the host of a CI system shows the files that are checked. */
async function sourcesOf(root: string, { environment }: Terminal): Promise<Pick<LintReport, "sources">> {
  const host = ciHostOf(environment);
  if (host === undefined) return {};
  const { isRefused, output } = await askGit(root, ["rev-parse", "HEAD"]);
  return isRefused ? {} : { sources: host.sourcesAt(output.trim()) };
}

async function applyFixes(
  sources: readonly RoleSource[],
  { project, processor }: { readonly project: Project; readonly processor: Processor },
  terminal: Terminal,
): Promise<readonly RoleSource[]> {
  const { fixed, late } = await fixSite(sources, processor);
  noteLate(late, terminal);
  for (const role of fixed) {
    await writeFixedRole(project.root, role);
    terminal.note(`Fixed ${role.count} in ${role.path}\n`);
  }
  return sources.map((source) => ({
    ...source,
    text: fixed.find(({ path }) => path === source.path)?.after ?? source.text,
  }));
}

function noteLate(paths: readonly string[], terminal: Terminal): void {
  for (const path of paths) terminal.note(`${path} is not fixed: finding its fixes takes too long.\n`);
}

function readMostWarnings(call: Call): number {
  const written = call.values.get("max-warnings");
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(written)) throw new UserError(`--max-warnings takes a number, not "${written}".`);
  return Number(written);
}

function reported(
  site: CheckedSite,
  judged: JudgedChange | undefined,
  onlyErrors: boolean,
): Omit<LintReport, "version" | "on" | "folder" | "shard"> {
  const { allowed, baselined } = site.findings;
  const { diagnostics, files } = judged ?? { ...site.findings, files: site.files };
  return {
    roles: site.roles.map(({ file, role, verdicts }) => ({ path: file.path, role, verdicts })),
    ...(onlyErrors
      ? { diagnostics: diagnostics.filter(({ severity }) => severity === "error"), onlyErrors }
      : { diagnostics }),
    allowed,
    baselined,
    crashes: site.crashes,
    files,
    ...(judged !== undefined && { change: judged.change }),
  };
}

/** Says why a run fails of which the report may show no error, or, with `--quiet`, nothing at all. */
function noteWarnings({ findings }: CheckedSite, mostWarnings: number, terminal: Terminal): void {
  const { warning } = countBySeverity(findings.diagnostics);
  if (warning <= mostWarnings) return;
  terminal.note(`${counted(warning, "warning")}, and --max-warnings allows ${mostWarnings}.\n`);
}

/** Says why a run fails of which the report of a change may show no error. */
function noteBefore(judged: JudgedChange | undefined, terminal: Terminal): void {
  if (judged === undefined) return;
  const { error } = countBySeverity(judged.change.before);
  if (error === 0) return;
  const verb = error === 1 ? "was" : "were";
  terminal.note(
    `${counted(error, "error")} ${verb} there before this change, and still ${error === 1 ? "keeps" : "keep"} a role from being published; \`rolespec lint\` shows them.\n`,
  );
}

function exitCode(site: CheckedSite, project: Project, mostWarnings: number): ExitCode {
  if (site.crashes.length > 0 || hasSettingsErrors(project)) return 2;
  const counts = countBySeverity(site.findings.diagnostics);
  return counts.error > 0 || counts.warning > mostWarnings ? 1 : 0;
}
