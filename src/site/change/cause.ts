import { posix } from "node:path";
import type { Hunk } from "../../source/hunks.ts";
import { withoutHunk } from "../../source/hunks.ts";
import { folderDefaultsName } from "../project.ts";
import { isIn } from "../touched-roles.ts";
import type { ChangedProject } from "./changed-project.ts";
import type { ProjectState } from "./project-copy.ts";

/** One hunk of a change, in the file where it is. */
export interface Cause {
  readonly path: string;
  readonly hunk: Hunk;
  /** Whether the whole file was deleted, so that no line of it can carry a finding. */
  readonly isDeleted: boolean;
}

/** The hunks that may have caused what is found in a role: those of its own file first, then those of what it is judged by. */
export function causesFor(role: string, { hunks, now }: ChangedProject): readonly Cause[] {
  const causes = [...hunks].flatMap(([path, all]) => {
    const isDeleted = !now.checked.has(path) && !now.context.has(path);
    return all.map((hunk): Cause => ({ path, hunk, isDeleted }));
  });
  const own = causes.filter(({ path }) => path === role);
  const shared = causes.filter(({ path }) => path !== role && now.checked.get(path) === undefined);
  return [...own, ...shared.filter(({ path }) => reaches(path, role))];
}

/** The state without one hunk, for one role. */
export function stateWithout({ path, hunk }: Cause, role: string, { now, before }: ChangedProject): ProjectState {
  const others = [...now.checked].filter(([other]) => other !== role);
  const text = now.checked.get(role) ?? "";
  const state = { compared: new Map([...now.compared, ...others]), context: now.context };
  if (path === role) return { ...state, checked: new Map([[role, withoutHunk(text, hunk)]]) };
  const changed = now.context.get(path);
  const restored = changed === undefined ? before.context.get(path) : withoutHunk(changed, hunk);
  const context = new Map(now.context);
  if (restored === undefined || restored === "") context.delete(path);
  else context.set(path, restored);
  return { ...state, context, checked: new Map([[role, text]]) };
}

function reaches(path: string, role: string): boolean {
  return posix.basename(path) !== folderDefaultsName || isIn(posix.dirname(path), role);
}
