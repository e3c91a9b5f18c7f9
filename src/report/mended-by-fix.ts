import type { LintReport } from "./reporter.ts";

/** How many findings `lint --fix` mends: those of roles, since only a person mends the settings. */
export function mendedByFix({ diagnostics, roles }: LintReport): number {
  const paths = new Set(roles.map(({ path }) => path));
  return diagnostics.filter(({ fix, path }) => fix?.safe && paths.has(path)).length;
}
