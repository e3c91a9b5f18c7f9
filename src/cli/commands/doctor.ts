import { join } from "node:path";
import process from "node:process";
import picomatch from "picomatch";
import { auditVerdicts, type ReadRole } from "../../audit/audit.ts";
import { oldEvidence } from "../../audit/old-evidence.ts";
import { isBearing, missingFacts } from "../../audit/verdict-groups.ts";
import { laws } from "../../law/laws.ts";
import { counted, wrapped } from "../../report/text-lines.ts";
import { type Day, roleStatuses } from "../../role/role-spec.ts";
import { readBuiltInTemplates, readTemplateFolder, readVersion } from "../../site/package-files.ts";
import { hasSettingsErrors, openProject, type Project, readRoleSources } from "../../site/project.ts";
import { readRoles } from "../../site/read-roles.ts";
import { pointAt, type SourceFile } from "../../source/source-file.ts";
import type { Command } from "../command.ts";
import { dayOf, onOption } from "../open-run.ts";
import { settingsInForce } from "../settings-in-force.ts";
import type { Terminal } from "../terminal.ts";

/** A part of the examination: what it found, and what somebody should look at. */
interface Examined {
  readonly heading: string;
  readonly lines: readonly (readonly [string, string])[];
  readonly warnings: readonly string[];
}

export const doctor: Command = {
  options: [onOption],
  least: 0,
  most: 0,
  async run(call, terminal) {
    const project = await openProject(terminal.folder);
    const on = dayOf(call, project, terminal);
    const roles = readRoles(project, await readRoleSources(project, project.root, []));
    const examined = [
      await examineVersions(),
      examineProject(project, roles, on),
      examineSettings(project, roles),
      await examineTemplates(project),
      examineLaws(project, roles, on),
    ];
    const faults = project.diagnostics.map(({ path, severity, message, span }) => {
      const file = project.files.find((each) => each.path === path);
      const text = `${path}${file === undefined ? "" : `:${pointAt(file, span.start).line}`}: ${message}`;
      return [severity === "error" ? "error" : "warning", text] as const;
    });
    terminal.print(page(examined, faults, terminal));
    if (hasSettingsErrors(project)) return 2;
    return faults.length > 0 || examined.some(({ warnings }) => warnings.length > 0) ? 1 : 0;
  },
};

async function examineVersions(): Promise<Examined> {
  const lines = [
    ["rolespec", await readVersion()],
    ["Node", process.versions.node],
  ] as const;
  return { heading: "Versions", lines, warnings: [] };
}

function examineProject({ root, settings, files }: Project, roles: readonly ReadRole[], on: Day): Examined {
  const read = files.filter(({ text }) => text !== "").map(({ path }) => path);
  const states = roleStatuses
    .map((status) => [status, roles.filter(({ role }) => role.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`);
  const folder = settings.paths.roles;
  return {
    heading: "Project",
    lines: [
      ["root", root],
      ["settings", read.length === 0 ? "none: every setting has its default" : read.join(", ")],
      ["day of judging", `${on}, in ${settings.site.timeZone}`],
      ["would be checked", [counted(roles.length, "role"), states.join(", ")].filter((part) => part !== "").join(": ")],
    ],
    warnings: roles.length === 0 ? [`There is no role in ${folder}; \`rolespec new TITLE\` begins one.`] : [],
  };
}

function examineSettings({ settings, files }: Project, roles: readonly ReadRole[]): Examined {
  const [file] = files;
  const inForce = file === undefined ? [] : settingsInForce(settings, file);
  const globs = settings.overrides.flatMap((override) => override.files);
  const dead = globs.filter((glob) => !roles.some((read) => picomatch(glob)(read.file.path)));
  return {
    heading: "Settings in force",
    lines: inForce.map(({ name, value, line }) => [name, `${shown(value)}  (${originOf(file, line)})`]),
    warnings: dead.map((glob) => `The override for ${glob} matches no role, so it changes nothing.`),
  };
}

function originOf(file: SourceFile | undefined, line: number | undefined): string {
  return line === undefined || file === undefined ? "default" : `${file.path}:${line}`;
}

/** Values of lists and records; of what is deeper the names or the number. */
function shown(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value))
    return value.some((each) => typeof each === "object")
      ? counted(value.length, "entry", "entries")
      : value.join(", ");
  return Object.entries(value)
    .map(([name, own]) => (typeof own === "object" ? name : `${name}: ${own}`))
    .join(", ");
}

async function examineTemplates({ root, settings }: Project): Promise<Examined> {
  const { templates: folder } = settings.paths;
  const own = [...(await readTemplateFolder(join(root, folder), root)).keys()];
  const builtIn = await readBuiltInTemplates();
  const lines = own.map(
    (name) => [`${folder}/${name}`, builtIn.has(name) ? "replaces the built-in one" : "is an addition"] as const,
  );
  const outputs = settings.ownOutputs.map(
    ({ name, template, path }) => [name, `makes ${path} by ${folder}/${template}`] as const,
  );
  const missing = settings.ownOutputs.filter(({ template }) => !own.includes(template) && !builtIn.has(template));
  return {
    heading: "Templates",
    lines: [
      ...(lines.length === 0 ? [[folder, "none of its own: the built-in ones are used"] as const] : lines),
      ...outputs,
    ],
    warnings: missing.map(
      ({ name, template }) => `The output ${name} asks for ${folder}/${template}, which is not there; create it.`,
    ),
  };
}

function examineLaws({ settings }: Project, roles: readonly ReadRole[], on: Day): Examined {
  const days = laws.flatMap(({ sources }) => sources.map(({ checked }) => checked)).toSorted();
  const { employer, skippedLaws } = settings;
  const verdicts = roles.flatMap(({ role }) => auditVerdicts(role, { employer, skippedLaws, on })).filter(isBearing);
  const bearing = [...new Map(verdicts.map((verdict) => [verdict.law, verdict])).values()];
  const missing = missingFacts(verdicts);
  const old = oldEvidence(verdicts, on);
  return {
    heading: "Law data",
    lines: [
      ["laws", `${new Set(laws.map(({ id }) => id)).size}, checked from ${days[0]} to ${days.at(-1)}`],
      ["cover these roles", bearing.length === 0 ? "none" : bearing.map(({ law }) => law).join(", ")],
      ...(missing.length === 0 ? [] : [["not stated", missing.join(", ")] as const]),
    ],
    warnings: old.map(({ law, checked, age }) =>
      age === "stale"
        ? `${law} covers a role here and was last checked on ${checked}, more than a year before ${on}: it gives no error any more. Update rolespec, or check the law at its source.`
        : `${law} covers a role here and was last checked on ${checked}, more than 90 days before ${on}. Update rolespec, or check the law at its source.`,
    ),
  };
}

function page(
  examined: readonly Examined[],
  faults: readonly (readonly ["error" | "warning", string])[],
  { style }: Terminal,
): string {
  const width = Math.max(...examined.flatMap(({ lines }) => lines.map(([name]) => name.length))) + 4;
  const warnings = examined.flatMap((part) => part.warnings);
  const items = [...faults, ...warnings.map((warning) => ["warning", warning] as const)];
  return [
    ...examined.flatMap(({ heading, lines }) => [
      style.paint("strong", heading),
      ...lines.flatMap(([name, value]) =>
        wrapped(value, style.width, {
          indent: " ".repeat(width),
          first: style.paint("quiet", `  ${name}`.padEnd(width)),
        }),
      ),
      "",
    ]),
    items.length === 0
      ? style.paint("strong", "Nothing to fix.")
      : style.paint("strong", `${items.length} to look at:`),
    ...items.flatMap(([paint, text]) =>
      wrapped(text, style.width, { indent: " ".repeat(11), first: `  ${style.paint(paint, paint.padEnd(9))}` }),
    ),
    "",
  ].join("\n");
}
