import type { Diagnostic } from "../diagnostic.ts";
import { pointAt } from "../source/source-file.ts";
import { codeFrame } from "./code-frame.ts";
import {
  countBySeverity,
  type LintReport,
  type Reporter,
  type SeverityCounts,
  type TerminalStyle,
} from "./reporter.ts";
import { counted, wrapped } from "./text-lines.ts";

/** The report for people: grouped by role, each finding with its line, and one last line that says what to do next. */
export const reportPretty: Reporter = (report, style) => {
  const paths = [...new Set(report.diagnostics.map(({ path }) => path))];
  const groups = paths.map((path) => group(path, report, style));
  return `${[...groups, lastLine(report, style)].join("\n")}\n`;
};

function group(path: string, report: LintReport, style: TerminalStyle): string {
  const title = report.roles.find((role) => role.path === path)?.role.title ?? "";
  const heading = `${style.paint("strong", path)}${title === "" ? "" : style.paint("quiet", `  ${title}`)}`;
  const findings = report.diagnostics.filter((diagnostic) => diagnostic.path === path);
  const lines = findings.flatMap((finding, index) => [
    ...headLines(finding, report, style),
    // Findings of one place share its frame.
    ...(isSamePlace(finding, findings[index + 1]) ? [] : frameLines(finding, report, style)),
    "",
  ]);
  return [heading, "", ...lines].join("\n");
}

function isSamePlace(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return b !== undefined && a.span.start === b.span.start && a.span.end === b.span.end;
}

function headLines(finding: Diagnostic, report: LintReport, style: TerminalStyle): readonly string[] {
  const { severity, rule, message, span, citation, url } = finding;
  const file = report.files.get(finding.path);
  const point = file === undefined ? "" : `${pointAt(file, span.start).line}:${pointAt(file, span.start).column}`;
  const head = `  ${style.paint("quiet", point.padEnd(6))} ${style.paint(severity, severity.padEnd(7))}  ${style.paint("quiet", rule)}`;
  const indent = "         ";
  const source = [citation, url].filter((part) => part !== undefined).join(", ");
  const lines = wrapped(message, style.width, { indent });
  return [head, ...lines, ...(source === "" ? [] : [indent + style.paint("quiet", source)])];
}

function frameLines({ path, span, severity }: Diagnostic, report: LintReport, style: TerminalStyle): readonly string[] {
  const file = report.files.get(path);
  if (file === undefined) return [];
  const frame = codeFrame(file, span, style.width - 12);
  // The opening fence stands for what is not written anywhere: there is nothing to see.
  if (/^-*\s*$/.test(frame.text)) return [];
  const number = String(frame.line).padStart(6);
  return [
    `${style.paint("quiet", `${number} │`)} ${frame.text}`,
    `${style.paint("quiet", "       │")} ${style.paint(severity, frame.marks)}`,
  ];
}

function lastLine(report: LintReport, style: TerminalStyle): string {
  const counts = countBySeverity(report.diagnostics);
  const roles = counted(report.roles.length, "role");
  const paint = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "strong";
  const known = report.baselined.length;
  if (report.diagnostics.length === 0) {
    return style.paint("strong", `${roles}: nothing found${known > 0 ? ` beyond the ${known} of the baseline` : ""}.`);
  }
  const beside = known > 0 ? ` The baseline holds ${known} more.` : "";
  return `${style.paint(paint, `${roles}: ${inWords(counts)}.`)}${beside} ${advice(report, counts)}`;
}

function advice(report: LintReport, counts: SeverityCounts): string {
  const worst = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "info";
  const rule = report.diagnostics.find(({ severity }) => severity === worst)?.rule;
  const first =
    counts.error > 0 ? "Errors keep a role from being built. " : "Nothing here keeps a role from being built. ";
  return `${first}\`rolespec explain ${rule}\` says why, with examples.`;
}

function inWords(counts: SeverityCounts): string {
  const parts = [
    ...(counts.error > 0 ? [counted(counts.error, "error")] : []),
    ...(counts.warning > 0 ? [counted(counts.warning, "warning")] : []),
    ...(counts.info > 0 ? [counted(counts.info, "note")] : []),
  ];
  return parts.join(", ");
}
