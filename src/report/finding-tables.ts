import type { Diagnostic, Severity } from "../diagnostic.ts";
import { laws } from "../law/laws.ts";
import { nameOf } from "../law/reasons.ts";
import { asLink, lawAddress, ruleAddress } from "../rules/help-address.ts";
import { markdownCode, markdownMessage, markdownText } from "./markdown-text.ts";
import { regionOf, repositoryPath } from "./region.ts";
import { countBySeverity, type LintReport } from "./reporter.ts";
import { counted, countsInWords } from "./text-lines.ts";
import { worstFirst } from "./worst-first.ts";

const headings = [
  ["error", "Errors, which keep a role from being published"],
  ["warning", "Warnings"],
  ["info", "Notes"],
] as const satisfies readonly (readonly [Severity, string])[];

const tableHead = "| Where | Finding | Rule |\n| --- | --- | --- |\n";

/**
 * A table for errors, one for warnings, and one for notes that is folded, with as many findings as there is room for; what is left out
 * is counted. Headings count the rows below them.
 * @param room bytes in UTF-8
 */
export function findingTables(report: LintReport, room: number): readonly string[] {
  const findings = worstFirst(report.diagnostics);
  const rows = fittingRows(findings, report, room);
  const tables = headings.flatMap(([severity, heading]) => {
    const own = findings.filter((finding) => finding.severity === severity).flatMap((one) => rows.get(one) ?? []);
    if (own.length === 0) return [];
    const table = `${tableHead}${own.join("")}`;
    if (severity !== "info") return [`### ${heading}: ${own.length}\n\n${table}`];
    return [`<details><summary>${counted(own.length, "note")}</summary>\n\n${table}\n</details>`];
  });
  const cut = findings.filter((finding) => !rows.has(finding));
  if (cut.length === 0) return tables;
  return [...tables, `**Not shown for want of room: ${countsInWords(countBySeverity(cut))}.**`];
}

function fittingRows(
  findings: readonly Diagnostic[],
  report: LintReport,
  room: number,
): ReadonlyMap<Diagnostic, string> {
  const rows = new Map<Diagnostic, string>();
  let used = 3 * (tableHead.length + 80);
  for (const finding of findings) {
    const row = rowOf(finding, report);
    const size = new TextEncoder().encode(row).length;
    if (used + size > room) continue;
    used += size;
    rows.set(finding, row);
  }
  return rows;
}

function rowOf(finding: Diagnostic, report: LintReport): string {
  const { message, rule } = finding;
  const address = asLink(ruleAddress(rule, report.documentation));
  const name = markdownCode(rule);
  const cells = [
    placeOf(finding, report),
    markdownMessage(message) + sourceOf(finding, report),
    address === undefined ? name : `[${name}](<${address}>)`,
  ];
  return `| ${cells.join(" | ")} |\n`;
}

/** The file and the line, as a link to it where the host's address is known. */
function placeOf({ path, span }: Diagnostic, report: LintReport): string {
  const { startLine } = regionOf(report, path, span);
  const file = repositoryPath(report, path);
  const shown = markdownCode(`${file}:${startLine}`);
  if (report.sources === undefined || path.startsWith("/")) return shown;
  const address = file.split("/").map(encodeURIComponent).join("/");
  return `[${shown}](<${report.sources}${address}?plain=1#L${startLine}>)`;
}

/** The law by name, with its citation and how many further laws say the same. */
function sourceOf({ law, citation, url, laws: all = [] }: Diagnostic, { documentation }: LintReport): string {
  const cited = citation === undefined ? "" : markdownText(citation);
  const linked = cited === "" || url === undefined ? cited : `[${cited}](<${url}>)`;
  const name = law === undefined ? "" : lawNamed(law, documentation);
  const parts = [name, linked].filter((part) => part !== "").join(": ");
  const further = all.length > 1 ? `, and ${counted(all.length - 1, "more law")}` : "";
  return parts === "" ? "" : ` (${parts}${further})`;
}

function lawNamed(id: string, documentation: string | undefined): string {
  const record = laws.findLast((law) => law.id === id);
  if (record === undefined) return markdownText(id);
  const name = markdownText(`${nameOf(record.jurisdiction)}, ${record.title}`);
  const address = asLink(lawAddress(id, documentation));
  return address === undefined ? name : `[${name}](<${address}>)`;
}
