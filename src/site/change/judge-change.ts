import type { RunContext } from "../../core/process-role.ts";
import { compareDiagnostics, type Diagnostic } from "../../diagnostic.ts";
import { type FoundState, foundBefore } from "../../lint/found-before.ts";
import type { Change, LineRange } from "../../report/change.ts";
import { rulesWith } from "../../rules/rules-with.ts";
import { changedStretch, type Hunk } from "../../source/hunks.ts";
import { type SourceFile, sourceFile } from "../../source/source-file.ts";
import type { ChangedFiles } from "../changed-files.ts";
import type { CheckedSite, RoleSelection } from "../check-site.ts";
import type { Project } from "../project.ts";
import { type ChangedProject, readChangedProject } from "./changed-project.ts";
import { placeFindings } from "./place-findings.ts";
import { checkState } from "./project-copy.ts";
import { verdictChanges } from "./verdict-changes.ts";

/** What a change did: its own findings, placed in its lines, and the rest. */
export interface JudgedChange {
  readonly change: Change;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that a diagnostic may point into, by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** A checked project, and what git says has changed in it. */
export interface CheckedChange {
  readonly project: Project;
  readonly runContext: RunContext;
  readonly selection: RoleSelection;
  readonly changed: ChangedFiles;
  readonly site: CheckedSite;
}

/** Tells the findings that a change caused from those that were there before, and places them in the changed lines. */
export async function judgeChange(checkedChange: CheckedChange): Promise<JudgedChange> {
  const { project, runContext, selection, changed, site } = checkedChange;
  const states = await readChangedProject(project, selection, changed);
  const earlier = await checkState(states.before, runContext);
  const opened = openedRoles(site, earlier, states);
  const before = atTodaysPaths(earlier, states);
  const isChanged = changedIn(site.files, states.hunks);
  const comparing = new Set<string>(
    rulesWith(project.wordRules)
      .filter(({ scope }) => scope === "site")
      .map(({ id }) => id),
  );
  const knownIn = (now: readonly Diagnostic[], state: FoundState): ReadonlyMap<Diagnostic, Diagnostic> =>
    foundBefore({
      now: { diagnostics: now, texts: site.files },
      before: state,
      isChanged,
      comparesRoles: (rule) => comparing.has(rule),
    });
  const { diagnostics, baselined, allowed } = site.findings;
  const known = knownIn([...diagnostics, ...baselined, ...allowed], before);
  const isOld = (one: Diagnostic): boolean => known.has(one) && !(opened.has(one.path) && one.severity === "error");
  const caused = diagnostics.filter((one) => !isOld(one));
  const files = new Map([
    ...[...states.now.context].map(([path, text]) => [path, sourceFile(path, text)] as const),
    ...site.files,
  ]);
  const placed = await placeFindings(caused, { states, files, runContext, opened, knownIn });
  return {
    change: {
      since: changed.since,
      base: changed.base,
      before: diagnostics.filter(isOld),
      removed: before.diagnostics.length - new Set(known.values()).size,
      verdicts: verdictChanges(site, earlier, { earlierPaths: states.earlierPaths, opened }),
      lines: changedLines(states.hunks),
    },
    diagnostics: placed.toSorted(compareDiagnostics),
    files,
  };
}

/** Roles that the change opens: they were not there or not open, so whatever keeps them from being published is of the change. */
function openedRoles(site: CheckedSite, earlier: CheckedSite, { earlierPaths }: ChangedProject): ReadonlySet<string> {
  const wasOpen = new Set(earlier.roles.filter(({ role }) => role.status === "open").map(({ file }) => file.path));
  return new Set(
    site.roles
      .filter(({ role, file }) => role.status === "open" && !wasOpen.has(earlierPaths.get(file.path) ?? ""))
      .map(({ file }) => file.path),
  );
}

/** What was found before in the roles that are checked, by the names that these have today. */
function atTodaysPaths(
  { findings, files }: CheckedSite,
  { earlierPaths }: ChangedProject,
): { readonly diagnostics: readonly Diagnostic[]; readonly texts: ReadonlyMap<string, SourceFile> } {
  const today = new Map([...earlierPaths].map(([path, old]) => [old, path]));
  const named = (path: string): string => today.get(path) ?? path;
  return {
    diagnostics: findings.diagnostics.map((one) => ({ ...one, path: named(one.path) })),
    texts: new Map([...files].map(([path, file]) => [named(path), file])),
  };
}

function changedIn(
  files: ReadonlyMap<string, SourceFile>,
  hunks: ReadonlyMap<string, readonly Hunk[]>,
): (path: string, span: Diagnostic["span"]) => boolean {
  return (path, span) => {
    const text = files.get(path)?.text;
    return text !== undefined && changedStretch(text, span, hunks.get(path) ?? []) !== undefined;
  };
}

function changedLines(hunks: ReadonlyMap<string, readonly Hunk[]>): ReadonlyMap<string, readonly LineRange[]> {
  return new Map(
    [...hunks].map(([path, all]) => [
      path,
      all.map(({ first, count }) => ({ first: Math.max(1, first), last: Math.max(1, first) + Math.max(1, count) - 1 })),
    ]),
  );
}
