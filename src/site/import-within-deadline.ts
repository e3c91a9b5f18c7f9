import { type ImportedRole, importRoles } from "../import/import-roles.ts";
import type { Settings } from "../settings/settings.ts";
import { withinDeadline } from "./deadline.ts";
import type { ImportSource } from "./import-sources.ts";
import { lateBy } from "./unread-source.ts";

/** The roles of a source, or why there are none: a plain sentence. */
export interface ImportResult {
  readonly source: ImportSource;
  readonly roles: readonly ImportedRole[];
}

/** Imports a source, unless that takes too long, or its markup is too deep to be followed: then it is a problem like that of a broken file. */
export function importWithinDeadline(source: ImportSource, { site, deadline }: Settings): ImportResult {
  if (source.problem !== undefined) return { source, roles: [] };
  try {
    const result = withinDeadline(() => importRoles(source.path, source.text, site), deadline);
    if (result.kind === "done") return { source, roles: result.value };
    return refused(source, `It ${lateBy(deadline)}; import the text of the posting alone.`);
  } catch (error) {
    if (!(error instanceof RangeError && error.message.includes("call stack"))) throw error;
    return refused(source, "Its markup is nested too deeply or is too long; import the text of the posting alone.");
  }
}

function refused({ path }: ImportSource, problem: string): ImportResult {
  return { source: { path, text: "", problem }, roles: [] };
}
