import type { Diagnostic } from "../diagnostic.ts";
import { applyEdits, areOwnLines, type Edit } from "../source/edits.ts";
import { overlaps } from "../source/span.ts";
import { byPath } from "./by-path.ts";
import { type ChangedLines, changedLines } from "./changed-lines.ts";
import { markdownCode, markdownMessage, markdownText } from "./markdown-text.ts";
import { repositoryPath } from "./region.ts";
import { fixAsOneEdit } from "./replacement.ts";
import type { LintReport, Reporter } from "./reporter.ts";
import { counted, jsonText, withoutControls } from "./text-lines.ts";
import { worstFirst } from "./worst-first.ts";

/** A request with more comments than these may fail at GitHub, and a comment has at most 65,536 characters. */
const mostComments = 30;
const longestBody = 60_000;

/** Findings whose fixes change the same lines, and the change that all of them make together. */
interface Suggestion {
  readonly path: string;
  readonly findings: readonly Diagnostic[];
  readonly edits: readonly Edit[];
  readonly change: ChangedLines;
}

/**
 * A review of a pull request with a suggestion for every fix that GitHub can apply:
 * https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 */
export const reportSuggestions: Reporter = (report) => {
  const all = [...byPath(report.diagnostics)].flatMap(([path, findings]) => suggestionsOf(path, findings, report));
  const fitting = all.filter((suggestion) => bodyOf(suggestion).length <= longestBody);
  const worst = worstFirst(fitting.flatMap(({ findings }) => findings));
  const order = new Map(worst.map((finding, index) => [finding, index]));
  const ranked = fitting.toSorted((a, b) => rankOf(a, order) - rankOf(b, order));
  const kept = new Set(ranked.slice(0, mostComments));
  const shown = fitting.filter((suggestion) => kept.has(suggestion));
  const review = {
    body: summaryOf(shown, report),
    event: "COMMENT",
    comments: shown.map((suggestion) => commentOf(suggestion, report)),
  };
  return jsonText(review);
};

/** The suggestions for a file, from its start: no two of them have a line in common. */
function suggestionsOf(path: string, findings: readonly Diagnostic[], report: LintReport): readonly Suggestion[] {
  const text = report.files.get(path)?.text;
  // A file outside of the project is in no pull request.
  if (text === undefined || path.startsWith("/")) return [];
  const suggestions: Suggestion[] = [];
  for (const finding of findings) {
    const edit = fixAsOneEdit(finding, report);
    const change = edit && changedLines(text, edit);
    if (edit === undefined || change === undefined || !isShown(path, change, report)) continue;
    const own: Suggestion = { path, findings: [finding], edits: [edit], change };
    const near = suggestions.filter((other) => touches(other.change, change));
    const joined = near.length === 0 ? own : joinedWith(near, own, text);
    if (joined === undefined) continue;
    for (const other of near) suggestions.splice(suggestions.indexOf(other), 1);
    suggestions.push(joined);
  }
  return suggestions.toSorted((a, b) => a.change.first - b.change.first);
}

/** A host takes comments beside the lines of a pull request alone. */
function isShown(path: string, { first, last }: ChangedLines, { change }: LintReport): boolean {
  if (change === undefined) return true;
  const lines = change.lines.get(path) ?? [];
  return lines.some((range) => range.first <= first && last <= range.last);
}

function touches(a: ChangedLines, b: ChangedLines): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** One suggestion for what changes the same lines; absent where the edits contradict each other. */
function joinedWith(near: readonly Suggestion[], own: Suggestion, text: string): Suggestion | undefined {
  const before = near.flatMap(({ edits }) => edits);
  const added = own.edits.filter((edit) => !before.some((other) => isSame(edit, other)));
  if (
    added.some((edit) =>
      before.some((other) => overlaps(edit, other) || (edit.start === other.start && !areOwnLines(edit, other))),
    )
  )
    return undefined;
  const edits = [...before, ...added];
  const findings = [...near.flatMap((other) => other.findings), ...own.findings];
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const change = changedLines(text, { start, end, text: applyEdits(text.slice(start, end), moved) });
  return change && { path: own.path, findings, edits, change };
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

function rankOf({ findings }: Suggestion, order: ReadonlyMap<Diagnostic, number>): number {
  return Math.min(...findings.map((finding) => order.get(finding) ?? 0));
}

function commentOf(suggestion: Suggestion, report: LintReport): object {
  const { first, last } = suggestion.change;
  return {
    path: repositoryPath(report, suggestion.path),
    ...(first === last ? {} : { start_line: first, start_side: "RIGHT" }),
    line: last,
    side: "RIGHT",
    body: bodyOf(suggestion),
  };
}

function bodyOf({ findings, change: { lines } }: Suggestion): string {
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [...findings.map(findingText), [`${fence}suggestion`, ...lines, fence].join("\n")].join("\n\n");
}

function findingText({ rule, message, citation, url }: Diagnostic): string {
  const cited = citation === undefined ? "" : markdownText(withoutControls(citation));
  const source = cited === "" ? "" : ` (${url === undefined ? cited : `[${cited}](<${url}>)`})`;
  return `${markdownMessage(withoutControls(message))}${source} ${markdownCode(rule)}`;
}

function summaryOf(shown: readonly Suggestion[], { diagnostics }: LintReport): string {
  const told = shown.reduce((sum, { findings }) => sum + findings.length, 0);
  const left = diagnostics.length - told;
  const changes = `${counted(shown.length, "suggestion")} for ${counted(told, "finding")} of rolespec.`;
  const without =
    left === 0 ? "" : ` ${counted(left, "more finding")} without a suggestion here: see the report of the check.`;
  return changes + without;
}
