import type { Diagnostic } from "../diagnostic.ts";
import { placeName } from "../role/places.ts";
import { byPath } from "./by-path.ts";
import { markdownCode, markdownMessage, markdownText } from "./markdown-text.ts";
import { regionOf, repositoryPath } from "./region.ts";
import { countBySeverity, type LintReport, type ReportedRole, type Reporter } from "./reporter.ts";
import { safeReport } from "./safe-report.ts";
import { counted, countsInWords } from "./text-lines.ts";
import { worstFirst } from "./worst-first.ts";

/** GitHub drops a step's summary whole if it is longer than 1 MiB, and refuses a comment of more than 65,536 characters. */
const summaryLimit = 900 * 1024;
const commentLimit = 60 * 1024;

const mostPlacesNamed = 6;
const longestTitle = 100;

/** The report for the summary of a workflow's step. What does not fit is counted; the worst is kept. */
export const reportMarkdown: Reporter = (report) => reportWithin(summaryLimit, safeReport(report));

/** The same report for a comment on a pull request, which holds less. */
export const reportComment: Reporter = (report) => reportWithin(commentLimit, safeReport(report));

/** A report, and what each of its roles is called, by path. */
interface NamedReport {
  readonly report: LintReport;
  readonly names: ReadonlyMap<string, string>;
}

/** @param limit bytes in UTF-8 */
function reportWithin(limit: number, report: LintReport): string {
  const names = new Map(report.roles.map((role) => [role.path, nameOf(role, report)]));
  const head = [headline(report), ...overview({ report, names }, limit / 3)].join("\n\n");
  const room = limit - bytesOf(head) - 400;
  const findings = worstFirst(report.diagnostics);
  const shown = fitting(findings, { report, names }, room);
  const sections = [...byPath(findings.filter((finding) => shown.has(finding)))].map(
    ([path, some]) =>
      `${sectionHead(path, { report, names })}${some.map((finding) => findingRow(finding, report)).join("")}`,
  );
  const cut = findings.filter((finding) => !shown.has(finding));
  const end = [
    ...(cut.length === 0 ? [] : [`**Not shown for want of room: ${countsInWords(countBySeverity(cut))}.**`]),
    ...nextSteps(report),
  ];
  return `${[head, ...sections, ...end].map((block) => block.trimEnd()).join("\n\n")}\n`;
}

function headline(report: LintReport): string {
  const checked = `${counted(report.roles.length, "role")} checked for ${report.on}.`;
  const known = report.baselined.length;
  const beside = known === 0 ? "" : ` The baseline holds ${known} more.`;
  if (report.diagnostics.length === 0)
    return `## Job postings: ${report.onlyErrors ? "no errors" : "nothing found"}\n\n${checked}${beside}`;
  const counts = countBySeverity(report.diagnostics);
  const outcome =
    counts.error > 0 ? "Errors keep a role from being published." : "Nothing here keeps a role from being published.";
  return `## Job postings: ${countsInWords(counts)}\n\n${checked} ${outcome}${beside}`;
}

/** The roles with their verdicts, the worst first; then other files with findings, so that the columns add up to the headline. */
function overview({ report, names }: NamedReport, room: number): readonly string[] {
  if (report.roles.length === 0) return [];
  const findings = byPath(report.diagnostics);
  const roles = report.roles.map((role) => ({
    name: names.get(role.path) ?? "",
    counts: countBySeverity(findings.get(role.path) ?? []),
    verdicts: (["fail", "risk", "pass"] as const).map((verdict) => lawsWith(verdict, role)),
  }));
  const others = [...findings.keys()]
    .filter((path) => !names.has(path))
    .map((path) => ({
      name: markdownCode(repositoryPath(report, path)),
      counts: countBySeverity(findings.get(path) ?? []),
      verdicts: ["–", "–", "–"],
    }));
  const rows = [...roles, ...others]
    .toSorted((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning)
    .map(({ name, counts, verdicts }) =>
      row([
        name,
        ...[counts.error, counts.warning, counts.info].map((count) => (count === 0 ? "–" : String(count))),
        ...verdicts,
      ]),
    );
  let used = 0;
  const kept = rows.filter((each) => {
    used += bytesOf(each);
    return used <= room;
  });
  const head = [
    row(["Role", "Errors", "Warnings", "Notes", "Fails", "At risk", "Meets"]),
    row(["---", "--:", "--:", "--:", "---", "---", "---"]),
  ];
  const left = rows.length - kept.length;
  return [[...head, ...kept].join("").trimEnd(), ...(left === 0 ? [] : [`And ${counted(left, "file")} more.`])];
}

/** The places whose laws have this verdict; of several laws of one place, how many: "California, United States (3 laws)". */
function lawsWith(asked: "fail" | "risk" | "pass", { verdicts }: ReportedRole): string {
  const counts = new Map<string, number>();
  for (const { verdict, jurisdiction } of verdicts) {
    if (verdict === asked) counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
  }
  if (counts.size === 0) return "–";
  const places = [...counts].map(([code, count]) =>
    count === 1 ? placeName(code) : `${placeName(code)} (${counted(count, "law")})`,
  );
  const more = places.length > mostPlacesNamed ? ` and ${counted(places.length - mostPlacesNamed, "more place")}` : "";
  return markdownText(places.slice(0, mostPlacesNamed).join(", ")) + more;
}

/** The findings for which there is room, with the heads of their files. */
function fitting(
  findings: readonly Diagnostic[],
  { report, names }: NamedReport,
  room: number,
): ReadonlySet<Diagnostic> {
  const shown = new Set<Diagnostic>();
  const paths = new Set<string>();
  let used = 0;
  for (const finding of findings) {
    const isNew = !paths.has(finding.path);
    const size =
      bytesOf(findingRow(finding, report)) + (isNew ? bytesOf(sectionHead(finding.path, { report, names })) + 2 : 0);
    if (used + size > room) continue;
    used += size;
    paths.add(finding.path);
    shown.add(finding);
  }
  return shown;
}

function sectionHead(path: string, { report, names }: NamedReport): string {
  const name = names.get(path) ?? markdownCode(repositoryPath(report, path));
  return `### ${name}\n\n${row(["Place", "Severity", "Finding", "Rule"])}${row(["--:", "---", "---", "---"])}`;
}

function findingRow({ path, span, severity, message, rule, citation, url }: Diagnostic, report: LintReport): string {
  const { startLine, startColumn } = regionOf(report, path, span);
  const cited = citation === undefined ? "" : markdownText(citation);
  const source = cited === "" ? "" : ` (${url === undefined ? cited : `[${cited}](<${url}>)`})`;
  const weight = severity === "error" ? "**error**" : severity === "info" ? "note" : severity;
  return row([`${startLine}:${startColumn}`, weight, markdownMessage(message) + source, markdownCode(rule)]);
}

function nameOf({ path, role: { title } }: ReportedRole, report: LintReport): string {
  const place = markdownCode(repositoryPath(report, path));
  const shown = title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
  return shown === "" ? place : `${markdownText(shown)} (${place})`;
}

function nextSteps(report: LintReport): readonly string[] {
  const [worst] = worstFirst(report.diagnostics);
  if (worst === undefined) return [];
  const { fixes = 0 } = report;
  const mending = fixes === 0 ? "" : `\`rolespec lint --fix\` mends ${fixes} of them. `;
  return [`${mending}\`rolespec explain ${worst.rule}\` says why, with examples.`];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
