import { resolve } from "node:path";
import type { RunContext } from "../core/process-role.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { feedNames } from "../render/feeds/feeds.ts";
import { reportPretty } from "../report/pretty.ts";
import type { OutputName } from "../settings/settings.ts";
import { type BuiltSite, buildSite } from "../site/build-site.ts";
import { type CheckedSite, checkSite } from "../site/check-site.ts";
import { readVersion } from "../site/package-files.ts";
import type { Processor } from "../site/processor.ts";
import { hasSettingsErrors, type Project } from "../site/project.ts";
import { readStatic } from "../site/read-static.ts";
import { writeOutputs } from "../site/write-outputs.ts";
import { allowEmptyOption, refuseEmptySite } from "./allow-empty.ts";
import type { Call, ExitCode, Option } from "./command.ts";
import { noteCrashes } from "./note-crashes.ts";
import type { OpenBuild } from "./open-build.ts";
import { missedLimitLines, sizeLines } from "./size-lines.ts";
import type { Terminal } from "./terminal.ts";

/** What decides how a build ends, whether its roles were processed here or elsewhere. */
export const finishOptions: readonly Option[] = [
  { name: "out", takes: "DIR", summary: "Where the site goes (default: the settings' output folder)." },
  { name: "counts", summary: "Show how many characters and bytes the texts of each role have." },
  { name: "skip-failing", summary: "Leave roles with errors out and build the rest." },
  allowEmptyOption,
];

/** Checks the roles with a processor, puts the site together and writes it, or says what keeps it from being built. */
export async function finishBuild(
  { project, runContext, sources, outputs, renderer }: OpenBuild,
  processor: Processor,
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const { settings } = project;
  const site = await checkSite(project, { checked: sources, compared: [] }, { ...runContext, processor });
  noteCrashes(site.crashes, terminal);
  // What `--only` names is all that is wanted.
  const copied = call.values.has("only") ? [] : await readStatic(project.root, project.static);
  const built = buildSite(site, renderer, { settings, on: runContext.on, copied });
  const isBroken = hasSettingsErrors(project);
  for (const { message } of isBroken ? [] : project.diagnostics) terminal.note(`${message}\n`);
  const errors = [...(isBroken ? project.diagnostics : []), ...built.failing.flatMap((role) => role.errors)];
  if (errors.length > 0) terminal.print(await report(site, errors, runContext, terminal));
  if (isBroken || site.crashes.length > 0) return 2;
  if (built.failing.length > 0 && !call.switches.has("skip-failing")) return refuse(built, terminal);
  const folder = resolve(
    call.values.has("out") ? terminal.folder : project.root,
    call.values.get("out") ?? settings.paths.output,
  );
  for (const { path, message } of built.outputFindings.filter(({ severity }) => severity === "warning"))
    terminal.note(`${path}: ${message}\n`);
  for (const { board, slug, message } of built.refusals)
    terminal.note(`${board.file} leaves out ${slug}: ${message}\n`);
  await refuseEmptySite(built, folder, call);
  await writeOutputs(folder, built);
  if (call.switches.has("counts")) for (const line of sizeLines(built.sizes)) terminal.print(`${line}\n`);
  noteBuilt(built, project, folder, terminal);
  for (const line of missedLimitLines(built.sizes)) terminal.note(`${line}\n`);
  noteMissingAddress(outputs.builtIn, project, terminal);
  return built.failing.length > 0 ? 1 : 0;
}

async function report(
  site: CheckedSite,
  errors: readonly Diagnostic[],
  { on }: RunContext,
  { style }: Terminal,
): Promise<string> {
  const roles = site.roles.map(({ file, role, verdicts }) => ({ path: file.path, role, verdicts }));
  const { crashes, files } = site;
  return reportPretty(
    {
      version: await readVersion(),
      on,
      roles,
      diagnostics: errors,
      allowed: [],
      baselined: site.findings.baselined,
      crashes,
      files,
      folder: "",
    },
    style,
  );
}

function refuse(built: BuiltSite, terminal: Terminal): 1 {
  for (const { path, title, errors } of built.failing) {
    terminal.note(
      `${terminal.style.paint("error", "Not published:")} ${path}${title === "" ? "" : ` (${title})`}, ${errors.length} error${errors.length === 1 ? "" : "s"}\n`,
    );
  }
  terminal.note(
    "Nothing was built, and the last site is left as it was. Fix the errors, or build the other roles with --skip-failing.\n",
  );
  return 1;
}

/** Feeds and the sitemap are read elsewhere, and lead nowhere without the site's own address. */
function noteMissingAddress(outputs: readonly OutputName[], { settings }: Project, terminal: Terminal): void {
  const { url, socialImages } = settings.site;
  const hasFeeds = outputs.some((name) => name === "sitemap" || feedNames.includes(name));
  if (url !== undefined || !(hasFeeds || socialImages)) return;
  const missing = hasFeeds ? `Feeds${socialImages ? ", social images" : ""} and the sitemap` : "Social images";
  terminal.note(`${missing} are left out: add \`site: { url: https://careers.example.com }\` to rolespec.yaml.\n`);
}

function noteBuilt(built: BuiltSite, project: Project, folder: string, terminal: Terminal): void {
  for (const { path } of built.failing) terminal.note(`Left out: ${path}\n`);
  const roles = new Set(built.outputs.flatMap(({ path }) => /^roles\/[^/]+(?=\/)/.exec(path) ?? [])).size;
  const shown = folder.startsWith(`${project.root}/`) ? folder.slice(project.root.length + 1) : folder;
  terminal.note(
    `Built ${roles} role${roles === 1 ? "" : "s"}, ${built.outputs.length} file${built.outputs.length === 1 ? "" : "s"}, into ${shown}.\n`,
  );
}
