import { asLink, ruleAddress } from "../rules/help-address.ts";
import { changeCounts, verdictSentences } from "./change-words.ts";
import { findingTables } from "./finding-tables.ts";
import { managerSummary } from "./manager-summary.ts";
import { markdownCode, markdownMessage, markdownText } from "./markdown-text.ts";
import { type NamedReport, nameWithin } from "./named-report.ts";
import { repositoryPath } from "./region.ts";
import { countBySeverity, countSafeFixes, type LintReport, type ReportedRole, type Reporter } from "./reporter.ts";
import { roleTable } from "./role-table.ts";
import { safeReport } from "./safe-report.ts";
import { counted, countsInWords } from "./text-lines.ts";
import { worstFirst } from "./worst-first.ts";

/** GitHub drops a step's summary whole if it is longer than 1 MiB, and refuses a comment of more than 65,536 characters. */
const summaryLimit = 900 * 1024;
const commentLimit = 60 * 1024;

/** By this a comment is found again, so that the next report replaces it. Nobody sees it. */
export const commentMarker = "<!-- rolespec:comment -->";

const longestTitle = 100;
const longestPatch = 4_000;

/** The report for the summary of a workflow's step. What does not fit is counted; the worst is kept. */
export const reportMarkdown: Reporter = (report) => reportWithin(summaryLimit, safeReport(report));

/** The same report for a comment on a pull request, which holds less. */
export const reportComment: Reporter = (report) =>
  `${commentMarker}\n${reportWithin(commentLimit - commentMarker.length - 1, safeReport(report))}`;

/** @param limit bytes in UTF-8 */
function reportWithin(limit: number, report: LintReport): string {
  const names = new Map(report.roles.map((role) => [role.path, nameOf(role, report)]));
  const named = { report, names };
  const head = [headline(report), managerSummary(named), ...changeBlocks(named)];
  const end = [...roleTable(named, limit / 3), ...safePatches(report), ...nextSteps(report)];
  const used = bytesOf([...head, ...end].join("\n\n"));
  const tables = findingTables(report, limit - used - 600);
  return `${[...head, ...tables, ...end].map((block) => block.trimEnd()).join("\n\n")}\n`;
}

function headline(report: LintReport): string {
  if (report.diagnostics.length === 0) return `## Job postings: ${report.onlyErrors ? "no errors" : "nothing found"}`;
  return `## Job postings: ${countsInWords(countBySeverity(report.diagnostics))}`;
}

/** What the change does to the laws of each role, and what was there before it. */
function changeBlocks({ report: { change }, names }: NamedReport): readonly string[] {
  if (change === undefined) return [];
  const roles = [...new Set(change.verdicts.map(({ path }) => path))].slice(0, 20);
  const lines = roles.flatMap((path) =>
    verdictSentences(change.verdicts.filter((one) => one.path === path)).map(
      (sentence) => `- ${nameWithin(path, { names })}: ${markdownText(sentence)}`,
    ),
  );
  const counts = changeCounts(change);
  return [...(lines.length === 0 ? [] : [lines.join("\n")]), ...(counts === "" ? [] : [counts])];
}

/** Every safe fix of a file as one patch, as long as it is short. */
function safePatches({ patches = [], folder }: LintReport): readonly string[] {
  return patches
    .filter(({ patch }) => patch.length <= longestPatch)
    .slice(0, 3)
    .map(({ path, count, patch }) => {
      const fence = "`".repeat(Math.max(3, ...[...patch.matchAll(/`+/g)].map(([run]) => run.length + 1)));
      const title = `Apply ${count === 1 ? "the safe fix" : `all ${count} safe fixes`} of ${markdownText(folder + path)}`;
      return `<details><summary>${title}</summary>\n\n${fence}diff\n${patch.trimEnd()}\n${fence}\n\n</details>`;
    });
}

function nameOf({ path, role: { title } }: ReportedRole, report: LintReport): string {
  const place = markdownCode(repositoryPath(report, path));
  const shown = title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
  return shown === "" ? place : `${markdownText(shown)} (${place})`;
}

function nextSteps({ diagnostics, documentation, on, baselined }: LintReport): readonly string[] {
  const [worst] = worstFirst(diagnostics);
  const known = baselined.length === 0 ? "" : ` The baseline holds ${counted(baselined.length, "more finding")}.`;
  const judged = `Checked for ${on}.${known}`;
  if (worst === undefined) return [judged];
  const fixes = countSafeFixes(diagnostics);
  const fixing = fixes === 0 ? "" : ` ${fixes} can be fixed by \`rolespec lint --fix\`.`;
  const address = asLink(ruleAddress(worst.rule, documentation));
  const explained = address === undefined ? markdownMessage(`\`${worst.rule}\``) : `[\`${worst.rule}\`](<${address}>)`;
  const why =
    address === undefined
      ? ` \`rolespec explain ${worst.rule}\` says why, with examples.`
      : ` ${explained} says why, with examples.`;
  return [`${judged}${fixing}${why}`];
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
