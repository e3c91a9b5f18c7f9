import type { Diagnostic, Severity } from "../diagnostic.ts";
import type { Verdict } from "../law/judge.ts";
import type { Crash } from "../lint/lint-role.ts";
import type { AllowedDiagnostic } from "../lint/lint-site.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Change } from "./change.ts";

/** Everything a report may tell. Roles come by path; diagnostics in the order of every report. */
export interface LintReport {
  readonly version: string;
  /** Where the documentation is: an address that ends in `/`. Absent: beside the package. */
  readonly documentation?: string;
  readonly on: Day;
  readonly roles: readonly ReportedRole[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether warnings and notes were taken out of the diagnostics, so that an empty list says nothing of them. */
  readonly onlyErrors?: true;
  /** Whether the report for people shows every note; absent: one line counts those of each role. */
  readonly showsNotes?: true;
  readonly allowed: readonly AllowedDiagnostic[];
  /** What a baseline covers: it does not count. */
  readonly baselined: readonly Diagnostic[];
  /** Rules that broke down: faults of ours, over which something may have been missed. */
  readonly crashes: readonly Crash[];
  /** All safe fixes of each file that has some, as a patch. */
  readonly patches?: readonly { readonly path: string; readonly count: number; readonly patch: string }[];
  /** Where a host shows the files of the commit that is checked, from the root of the repository; ends in `/`. Absent: not known. */
  readonly sources?: string;
  /** The file of each diagnostic, by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What is before each path where it is counted from the root of the repository: nothing, or `careers/`. */
  readonly folder: string;
  /** What is compared with an earlier state; absent: nothing is. The diagnostics are then those that the change caused. */
  readonly change?: Change;
  /** Which part of the roles this is, like `2/5`; absent: all of them. */
  readonly shard?: string;
}

export interface ReportedRole {
  readonly path: string;
  readonly role: RoleSpec;
  readonly verdicts: readonly Verdict[];
}

/** How a terminal shows text; where there is none, text stays plain. */
export interface TerminalStyle {
  paint(style: Paint, text: string): string;
  /** The text as a link to an address; absent where a terminal shows no links. */
  link?(address: string, text: string): string;
  /** Columns of the terminal. */
  readonly width: number;
}

export type Paint = Severity | "strong" | "quiet";

/** Diagnostics as text: one file and one pure function for each format. */
export type Reporter = (report: LintReport, style: TerminalStyle) => string;

export type SeverityCounts = { readonly [severity in Severity]: number };

/** How many findings have a fix that `lint --fix` makes unless it would change what the role says. */
export function countSafeFixes(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ fix }) => fix?.safe === true).length;
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
