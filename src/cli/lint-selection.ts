import { resolve } from "node:path";
import type { RoleSource } from "../core/role-source.ts";
import { type ChangedFiles, changedFiles } from "../site/changed-files.ts";
import type { RoleSelection } from "../site/check-site.ts";
import { type Project, readRoleSources, roleSourceAt } from "../site/project.ts";
import { isInShard, readShard } from "../site/shard.ts";
import { touchedBy } from "../site/touched-roles.ts";
import { decode } from "../source/decode.ts";
import { UserError } from "../user-error.ts";
import { refuseNoRoles } from "./allow-empty.ts";
import type { Call, Option } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export const selectionOptions: readonly Option[] = [
  {
    name: "changed",
    takes: "SINCE",
    mayStandAlone: true,
    summary: "Report only on what has changed since a branch or commit (default: the main branch).",
  },
  { name: "shard", takes: "I/N", summary: "Report only on the I-th of N parts of the roles." },
  { name: "stdin", summary: "Check the text on standard input." },
  { name: "stdin-path", takes: "PATH", summary: "The path that the text on standard input counts as." },
];

/** The roles that a call is about, and what git says has changed, if that decided. */
export interface SelectedRoles extends RoleSelection {
  readonly changed?: ChangedFiles;
}

/**
 * The roles that a call asks to check. All others are still compared with, so that a role's address cannot be one that another role has,
 * and a translation finds what it translates.
 */
export async function selectRoles(call: Call, project: Project, terminal: Terminal): Promise<SelectedRoles> {
  const since = call.values.get("changed");
  const written = call.values.get("shard");
  const shard = written === undefined ? undefined : readShard(written);
  if (call.switches.has("stdin")) {
    if (since !== undefined || shard !== undefined) throw notWithStdin(since === undefined ? "shard" : "changed");
    const checked = [await readStdin(call, project, terminal)];
    return { checked, compared: beside(checked, await readRoleSources(project, terminal.folder, [])) };
  }
  const named = await readRoleSources(project, terminal.folder, call.arguments);
  refuseNoRoles(named.length, call, project);
  const others = call.arguments.length === 0 ? [] : await readRoleSources(project, terminal.folder, []);
  if (since === undefined && shard === undefined) return { checked: named, compared: beside(named, others) };
  const changed = since === undefined ? undefined : await changedFiles(project.root, since);
  const isTouched = changed === undefined ? () => true : touchedBy(changed.paths, project);
  const checked = named.filter(({ path }) => isTouched(path) && (shard === undefined || isInShard(path, shard)));
  const compared = beside(checked, [...named, ...others]);
  const what = [
    ...(changed === undefined ? [] : [`changed since ${changed.since}`]),
    ...(written === undefined ? [] : [`in part ${written}`]),
  ];
  terminal.note(`${checked.length} of ${checked.length + compared.length} roles: ${what.join(", ")}.\n`);
  return { checked, compared, ...(changed !== undefined && { changed }) };
}

/** Those of the roles that are not checked, each once. */
function beside(checked: readonly RoleSource[], roles: readonly RoleSource[]): readonly RoleSource[] {
  const paths = new Set(checked.map(({ path }) => path));
  return [...new Map(roles.filter(({ path }) => !paths.has(path)).map((source) => [source.path, source])).values()];
}

async function readStdin(call: Call, project: Project, terminal: Terminal): Promise<RoleSource> {
  const path = call.values.get("stdin-path") ?? `${project.settings.paths.roles}/stdin.md`;
  return roleSourceAt(project, resolve(terminal.folder, path), decode(await terminal.readInput()));
}

function notWithStdin(option: string): UserError {
  return new UserError(`--stdin checks one text, so --${option} has nothing to choose from.`, {
    hint: "Leave one of the two out.",
  });
}
