import { auditRoles, countVerdicts } from "../../audit/audit.ts";
import { auditReporters } from "../../audit/audit-reporters.ts";
import { hasLackingOutput } from "../../audit/output-words.ts";
import { selectOutputs } from "../../settings/select-outputs.ts";
import { digestOfBytes } from "../../site/digest.ts";
import { openRenderer, planRendering } from "../../site/open-renderer.ts";
import { readVersion } from "../../site/package-files.ts";
import { openProject, readRoleSources } from "../../site/project.ts";
import { readOutputsBack } from "../../site/read-back/read-outputs-back.ts";
import { readRoles } from "../../site/read-roles.ts";
import { UserError } from "../../user-error.ts";
import { allowEmptyOption, refuseNoRoles } from "../allow-empty.ts";
import type { Call, Command } from "../command.ts";
import { dayOf, onOption } from "../open-run.ts";
import { refuseFaultySettings } from "../refuse-faulty-settings.ts";
import { writeReport } from "../write-report.ts";

const formats = Object.keys(auditReporters);

export const audit: Command = {
  options: [
    { name: "format", takes: "FORMAT", summary: `${formats.join(", ")} (default: pretty).` },
    { name: "output", takes: "FILE", summary: "Write the record to a file." },
    onOption,
    { name: "soon", takes: "DAYS", summary: "Show as well what changes in law within so many days." },
    allowEmptyOption,
  ],
  least: 0,
  most: Number.POSITIVE_INFINITY,
  async run(call, terminal) {
    const format = call.values.get("format") ?? "pretty";
    const reporter = Object.hasOwn(auditReporters, format) ? auditReporters[format] : undefined;
    if (reporter === undefined)
      throw new UserError(`There is no format "${format}".`, { hint: `There are ${formats.join(", ")}.` });
    const soon = readSoon(call);
    const project = await openProject(terminal.folder);
    refuseFaultySettings(project);
    const sources = await readRoleSources(project, terminal.folder, call.arguments);
    refuseNoRoles(sources.length, call, project);
    const on = dayOf(call, project, terminal);
    const plan = await planRendering(project, { outputs: selectOutputs(project.settings, undefined) });
    const renderer = await openRenderer(plan);
    const roles = readRoles(project, sources, { renderer, on });
    const record = auditRoles(roles, {
      employer: project.settings.employer,
      skippedLaws: project.settings.skippedLaws,
      settingsFiles: project.files.filter(({ text }) => text !== ""),
      on,
      outputs: readOutputsBack(roles, renderer, on),
      ...(soon === undefined ? {} : { soon }),
      version: await readVersion(),
      digest: digestOfBytes,
    });
    await writeReport(call.values.get("output"), terminal, (style) => reporter(record, style));
    const isJudged = record.roles.every(({ verdicts }) => verdicts.length > 0);
    return !isJudged || countVerdicts(record.roles).fail > 0 || record.roles.some(hasLackingOutput) ? 1 : 0;
  },
};

function readSoon(call: Call): number | undefined {
  const written = call.values.get("soon");
  if (written === undefined) return undefined;
  if (/^\d{1,4}$/.test(written)) return Number(written);
  throw new UserError(`--soon takes a number of days up to 9999, not "${written}".`);
}
