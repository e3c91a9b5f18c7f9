import type { RunContext } from "../../core/process-role.ts";
import type { Diagnostic, Fix } from "../../diagnostic.ts";
import type { FoundState } from "../../lint/found-before.ts";
import { counted } from "../../report/text-lines.ts";
import { changedStretch, spanOfHunk } from "../../source/hunks.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { Span } from "../../source/span.ts";
import { type Cause, causesFor, stateWithout } from "./cause.ts";
import type { ChangedProject } from "./changed-project.ts";
import { moveField } from "./move-field.ts";
import { checkState } from "./project-copy.ts";

/** What findings are placed by. */
export interface Placing {
  readonly states: ChangedProject;
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly runContext: RunContext;
  /** Roles that the change opens. */
  readonly opened: ReadonlySet<string>;
  /** Which findings are found in another state as well. */
  readonly knownIn: (now: readonly Diagnostic[], state: FoundState) => ReadonlyMap<Diagnostic, Diagnostic>;
}

/** Trying takes a check for each hunk and role; beyond these, the nearest hunk is taken for the cause, and nothing is said of it. */
const mostTrials = 100;
const longestQuotation = 60;

/**
 * The findings of a change at places within its lines. One whose words are in a changed line stays there; the cause of any other is
 * found by taking back hunk after hunk until the finding is gone, and it is placed there, with what the change removed.
 */
export async function placeFindings(caused: readonly Diagnostic[], placing: Placing): Promise<readonly Diagnostic[]> {
  const placed: Diagnostic[] = [];
  const byRole = new Map<string, Diagnostic[]>();
  for (const one of caused) {
    const text = placing.files.get(one.path)?.text;
    const span =
      text === undefined ? undefined : changedStretch(text, one.span, placing.states.hunks.get(one.path) ?? []);
    if (span !== undefined) placed.push({ ...one, span });
    else byRole.set(one.path, [...(byRole.get(one.path) ?? []), one]);
  }
  const moved: Moved[] = [];
  let trialsLeft = mostTrials;
  for (const [path, findings] of byRole) {
    const causes = causesFor(path, placing.states);
    const isTried = causes.length <= trialsLeft;
    const guilty = isTried ? await guiltyCauses(path, findings, causes, placing) : new Map<Diagnostic, Cause>();
    if (isTried) trialsLeft -= causes.length;
    for (const finding of findings) {
      const cause = guilty.get(finding);
      const near = cause ?? nearest(finding, causes, placing);
      if (near === undefined) placed.push(finding);
      else moved.push({ finding, cause: near, isCertain: cause !== undefined });
    }
  }
  return [...placed, ...joined(moved, placing)];
}

interface Moved {
  readonly finding: Diagnostic;
  readonly cause: Cause;
  /** Whether the finding is known to be gone without the hunk. */
  readonly isCertain: boolean;
}

async function guiltyCauses(
  path: string,
  findings: readonly Diagnostic[],
  causes: readonly Cause[],
  { states, runContext, opened, knownIn }: Placing,
): Promise<ReadonlyMap<Diagnostic, Cause>> {
  const guilty = new Map<Diagnostic, Cause>();
  const [only, ...others] = causes;
  // What is judged by the settings alone has no other cause than their only hunk.
  if (only !== undefined && others.length === 0 && only.path !== path)
    return new Map(findings.map((finding) => [finding, only]));
  if (!states.now.checked.has(path)) return guilty;
  for (const cause of causes) {
    const open = findings.filter((finding) => !guilty.has(finding));
    if (open.length === 0) break;
    const tried = await checkState(stateWithout(cause, path, states), runContext);
    const isClosed = opened.has(path) && !tried.roles.some(({ role }) => role.status === "open");
    const known = knownIn(open, { diagnostics: tried.findings.diagnostics, texts: tried.files });
    for (const finding of open) {
      if (!known.has(finding) || (isClosed && finding.severity === "error")) guilty.set(finding, cause);
    }
  }
  return guilty;
}

/** The hunk of the finding's own file that is nearest to it, else the first of what its role is judged by. */
function nearest({ path, span }: Diagnostic, causes: readonly Cause[], { files }: Placing): Cause | undefined {
  const text = files.get(path)?.text ?? "";
  const distance = ({ hunk }: Cause): number => Math.abs(spanOfHunk(text, hunk).start - span.start);
  const own = causes.filter((cause) => cause.path === path);
  return own.toSorted((a, b) => distance(a) - distance(b))[0] ?? causes[0];
}

/** Findings at their new places. What one hunk of the settings causes in many roles is one finding. */
function joined(moved: readonly Moved[], placing: Placing): readonly Diagnostic[] {
  const groups = new Map<string, [Moved, ...Moved[]]>();
  for (const one of moved) {
    const { finding, cause } = one;
    const isShared = cause.path !== finding.path;
    const key = isShared
      ? JSON.stringify([cause.path, cause.hunk.first, finding.rule, finding.message])
      : String(groups.size);
    const group = groups.get(key);
    if (group === undefined || !isShared) groups.set(isShared ? key : `own ${key}`, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((group) => movedFinding(group, placing));
}

function movedFinding([first, ...others]: readonly [Moved, ...Moved[]], { files }: Placing): Diagnostic {
  const { finding, cause } = first;
  const text = files.get(cause.path)?.text;
  const why = first.isCertain ? whatChanged(cause) : "";
  if (cause.path === finding.path) {
    const span = spanOfHunk(text ?? "", firstLine(cause));
    const moved = finding.fix && moveField(finding.fix, text ?? "", spanOfHunk(text ?? "", cause.hunk));
    const fix = first.isCertain && cause.hunk.count === 0 ? restoring(cause, span) : moved;
    return { ...finding, message: finding.message + why, span, ...(fix !== undefined && { fix }) };
  }
  const more = others.length === 0 ? "" : ` and ${counted(others.length, "more role")}`;
  const message = `In \`${finding.path}\`${more}: ${finding.message}${why}`;
  if (text === undefined) return { ...finding, message };
  // The edits of a fix belong to the role's file.
  const { fix: _, ...rest } = finding;
  return { ...rest, path: cause.path, message, span: spanOfHunk(text, firstLine(cause)) };
}

/** Puts back what a change deleted, since the finding is known to be gone with it. */
function restoring({ hunk }: Cause, line: Span): Fix {
  const lines = hunk.removed.join("\n");
  const edit =
    hunk.first === 0
      ? { start: line.start, end: line.start, text: `${lines}\n` }
      : { start: line.end, end: line.end, text: `\n${lines}` };
  return { title: "Put back what this change removed", safe: false, edits: [edit] };
}

function firstLine({ hunk }: Cause): Cause["hunk"] {
  return { ...hunk, count: Math.min(1, hunk.count) };
}

function whatChanged({ hunk, path, isDeleted }: Cause): string {
  const was = quoted(hunk.removed);
  if (isDeleted) return ` This change deletes \`${path}\`.`;
  if (was === "") return "";
  return hunk.count === 0 ? ` This change removed “${was}”.` : ` This change replaced “${was}”.`;
}

function quoted(lines: readonly string[]): string {
  const words = lines.join(" ").replaceAll(/\s+/g, " ").trim();
  return words.length > longestQuotation ? `${words.slice(0, longestQuotation - 1).trimEnd()}…` : words;
}
