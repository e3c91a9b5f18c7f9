import type { Grounds } from "../../audit/judge-role.ts";
import { changedVerdicts, judgeOn, type Solution, solve as solveRole, type VerdictChange } from "../../audit/solve.ts";
import type { TerminalStyle } from "../../report/reporter.ts";
import { shown } from "../../report/shown-text.ts";
import { counted, jsonText, withoutCommands, wrapped } from "../../report/text-lines.ts";
import type { Day, RoleSpec } from "../../role/role-spec.ts";
import { openProject, readRoleSources } from "../../site/project.ts";
import { readRoles } from "../../site/read-roles.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";
import { dayOf, onOption } from "../open-run.ts";
import { refuseFaultySettings } from "../refuse-faulty-settings.ts";
import { assumeEmployer, assumeField, isOfEmployer, readAssumption } from "../what-if.ts";

/** What a role lacks under the laws that reach it, and what changes if something else is assumed. */
interface Solved extends Solution {
  readonly path: string;
  readonly on: Day;
  readonly assumed: readonly string[];
  readonly changes: readonly VerdictChange[];
}

export const solve: Command = {
  options: [
    {
      name: "if",
      takes: "KEY=VALUE",
      summary: "Assume this instead, such as remote-from=+US-NY or employees.US-CO=1; may be given several times.",
    },
    onOption,
    { name: "json", summary: "As JSON." },
  ],
  least: 1,
  most: 1,
  async run(call, terminal) {
    const project = await openProject(terminal.folder);
    refuseFaultySettings(project);
    const on = dayOf(call, project, terminal);
    const sources = await readRoleSources(project, terminal.folder, call.arguments);
    const [source] = sources;
    if (source === undefined || sources.length > 1) throw new UserError("solve takes one role's file.");
    const typed = call.lists.get("if") ?? [];
    const assumptions = typed.map(readAssumption);
    const assumedSource = assumptions.filter((one) => !isOfEmployer(one)).reduce(assumeField, source);
    const { employer, skippedLaws } = project.settings;
    const now = { employer, skippedLaws, on };
    const then = { ...now, employer: assumptions.filter(isOfEmployer).reduce(assumeEmployer, employer) };
    const [before, after] = readRoles(project, [source, assumedSource]).map(({ role }) => role);
    if (before === undefined || after === undefined) throw new UserError(`${source.path} cannot be read.`);
    const solved = solvedCase({ before, after, now, then }, { path: source.path, assumed: typed });
    terminal.print(call.switches.has("json") ? jsonText({ format: 1, ...solved }) : page(solved, terminal.style));
    return solved.edits.length > 0 || solved.left.length > 0 ? 1 : 0;
  },
};

interface Cases {
  readonly before: RoleSpec;
  readonly after: RoleSpec;
  readonly now: Grounds;
  readonly then: Grounds;
}

function solvedCase({ before, after, now, then }: Cases, about: Pick<Solved, "path" | "assumed">): Solved {
  const changes = about.assumed.length === 0 ? [] : changedVerdicts(judgeOn(before, now), judgeOn(after, then));
  return { ...about, on: then.on, changes, ...solveRole(after, then) };
}

function page(solved: Solved, style: TerminalStyle): string {
  const { path, on, assumed, edits, left } = shown(solved);
  const head = `${style.paint("strong", path)}  on ${on}${assumed.length === 0 ? "" : `, if ${assumed.join(", ")}`}`;
  const blocks = [
    [head],
    changeLines(shown(solved), style),
    edits.length === 0
      ? [left.length === 0 ? "Nothing to change: no law that reaches this role finds it lacking." : "No edit helps."]
      : [
          style.paint("strong", `${counted(edits.length, "edit")}, after which it passes wherever that can be said:`),
          ...edits.flatMap(({ what, line, laws }, index) => [
            ...wrapped(what, style.width, { indent: "     ", first: `  ${index + 1}. ` }),
            ...(line === undefined ? [] : [`     ${line}`]),
            ...wrapped(laws.map(({ law, citation }) => `${law} (${citation})`).join("; "), style.width, {
              indent: "     ",
            }).map((text) => style.paint("quiet", text)),
          ]),
        ],
    edits.some(({ line }) => line?.includes("[") === true)
      ? wrapped("Fill in the gaps in square brackets; a role with a gap is not published.", style.width, { indent: "" })
      : [],
    ...left.map(({ law, reasons }) =>
      wrapped(`${law} stays open: ${reasons.at(-1) ?? ""}`, style.width, { indent: "    ", first: "  " }),
    ),
  ];
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return withoutCommands(`${texts.join("\n\n")}\n`);
}

function changeLines({ assumed, changes }: Solved, style: TerminalStyle): readonly string[] {
  if (assumed.length === 0) return [];
  if (changes.length === 0) return ["No verdict changes."];
  return changes.flatMap(({ law, before, after, reason }) => [
    `  ${style.paint("strong", law)}  ${before.replaceAll("-", " ")} → ${after.replaceAll("-", " ")}`,
    ...wrapped(reason, style.width, { indent: "      " }),
  ]);
}
