import { posix } from "node:path";
import type { RoleSource } from "../core/role-source.ts";
import type { Diagnostic, RuleId } from "../diagnostic.ts";

/** The fault of a file that cannot be read at all, with the end of a sentence that begins with its name. */
export function unreadable(path: string, problem: string, rule: RuleId = "field/unreadable"): Diagnostic {
  const message = `\`${posix.basename(path)}\` ${problem}.`;
  return { path, rule, severity: "error", message, span: { start: 0, end: 0 } };
}

/** What cannot be read, a file or a folder of them, is a role of which nothing is known. */
export function unreadSource(path: string, problem: string): RoleSource {
  return { path, text: "", folderDefaults: [], faults: [unreadable(path, problem)] };
}

/** A role that was given up, as if it could not be read. What is wrong with the defaults of its folders stays said. */
export function givenUp(source: RoleSource, problem: string): RoleSource {
  const fault = unreadable(
    source.path,
    `${problem}, so it is not checked; make it shorter or simpler`,
    "field/too-complex",
  );
  return { ...source, folderDefaults: [], faults: [...(source.faults ?? []), fault] };
}

/** Why a role is given up that was not done in so many seconds. */
export function lateBy(seconds: number): string {
  return `takes longer than ${seconds} second${seconds === 1 ? "" : "s"} to check`;
}
