import { resolve } from "node:path";
import type { RoleSource } from "../../core/role-source.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import { feedNames } from "../../render/feeds/feeds.ts";
import { reportPretty } from "../../report/pretty.ts";
import { selectOutputs } from "../../settings/select-outputs.ts";
import { type OutputName, outputNames } from "../../settings/settings.ts";
import { type BuiltSite, buildSite } from "../../site/build-site.ts";
import { type CheckContext, type CheckedSite, checkSite } from "../../site/check-site.ts";
import { countFixes } from "../../site/fix-site.ts";
import { readVersion } from "../../site/package-files.ts";
import { openProcessor } from "../../site/processor.ts";
import { hasSettingsErrors, type Project, readRoleSources } from "../../site/project.ts";
import { writeOutputs } from "../../site/write-outputs.ts";
import { UserError } from "../../user-error.ts";
import { allowEmptyOption, refuseEmptySite, refuseNoRoles } from "../allow-empty.ts";
import type { Call, Command } from "../command.ts";
import { noteCrashes } from "../note-crashes.ts";
import { missedLimitLines, sizeLines } from "../size-lines.ts";
import type { Terminal } from "../terminal.ts";
import { onOption, openWorkshop } from "../workshop.ts";

export const build: Command = {
  options: [
    { name: "out", takes: "DIR", summary: "Where the site goes (default: the settings' output folder)." },
    onOption,
    {
      name: "only",
      takes: "OUTPUT,…",
      summary: `Build only these, or outputs of your own: ${outputNames.join(", ")}.`,
    },
    { name: "wrap", takes: "N", summary: "Wrap plain text at N characters, as mail wants it: 72 (default: not)." },
    { name: "counts", summary: "Show how many characters and bytes the texts of each role have." },
    { name: "skip-failing", summary: "Leave roles with errors out and build the rest." },
    allowEmptyOption,
  ],
  least: 0,
  most: Number.POSITIVE_INFINITY,
  async run(call, terminal) {
    const { project, workshop } = await openWorkshop(call, terminal);
    const sources = await readRoleSources(project, terminal.folder, call.arguments);
    const { settings } = project;
    const wrap = wrapOf(call);
    const outputs = selectOutputs(settings, call.values.get("only")?.split(","));
    refuseNoRoles(sources.length, call, project);
    const { openRenderer, planRendering } = await import("../../site/open-renderer.ts");
    const plan = await planRendering(project, { outputs, ...(wrap !== undefined && { wrap }) });
    const renderer = await openRenderer(plan);
    const processor = openProcessor({ ...workshop, renderer }, { folder: terminal.folder, rendering: plan });
    const site = await checkSite(project, { checked: sources, compared: [] }, { ...workshop, processor });
    noteCrashes(site.crashes, terminal);
    const built = buildSite(site, renderer, { settings, on: workshop.on });
    const isBroken = hasSettingsErrors(project);
    for (const { message } of isBroken ? [] : project.diagnostics) terminal.note(`${message}\n`);
    const errors = [...(isBroken ? project.diagnostics : []), ...built.failing.flatMap((role) => role.errors)];
    if (errors.length > 0)
      terminal.print(await report(site, { sources, errors }, { ...workshop, processor }, terminal));
    if (isBroken || site.crashes.length > 0) return 2;
    if (built.failing.length > 0 && !call.switches.has("skip-failing")) return refuse(built, terminal);
    const folder = resolve(
      call.values.has("out") ? terminal.folder : project.root,
      call.values.get("out") ?? settings.paths.output,
    );
    for (const { path, message } of built.outputFindings.filter(({ severity }) => severity === "warning"))
      terminal.note(`${path}: ${message}\n`);
    await refuseEmptySite(built, folder, call);
    await writeOutputs(folder, built);
    if (call.switches.has("counts")) for (const line of sizeLines(built.sizes)) terminal.print(`${line}\n`);
    noteBuilt(built, project, folder, terminal);
    for (const line of missedLimitLines(built.sizes)) terminal.note(`${line}\n`);
    noteMissingAddress(outputs.builtIn, project, terminal);
    return built.failing.length > 0 ? 1 : 0;
  },
};

/** 998 is the most that a line of mail may have (RFC 5322, 2.1.1). */
function wrapOf(call: Call): number | undefined {
  const written = call.values.get("wrap");
  if (written === undefined) return undefined;
  const width = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (width >= 20 && width <= 998) return width;
  throw new UserError(`--wrap takes a number of characters from 20 to 998, like 72, not "${written}".`);
}

async function report(
  site: CheckedSite,
  { sources, errors }: { readonly sources: readonly RoleSource[]; readonly errors: readonly Diagnostic[] },
  { on, processor }: CheckContext,
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
      fixes: await countFixes(sources, errors, processor),
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
