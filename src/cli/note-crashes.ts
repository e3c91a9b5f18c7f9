import type { Crash } from "../lint/lint-role.ts";
import type { Terminal } from "./terminal.ts";

/** Tells of rules that broke down: faults of the tool, which never hide what the other rules found. */
export function noteCrashes(crashes: readonly Crash[], terminal: Terminal): void {
  for (const { path, rule, error } of crashes) {
    terminal.note(
      `${terminal.style.paint("error", "rolespec:")} the rule ${rule} broke down over ${path}, a fault of ours; all other results stand.\n${error}\n`,
    );
  }
}
