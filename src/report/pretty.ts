import type { Diagnostic } from "../diagnostic.ts";
import { asLink, ruleAddress } from "../rules/help-address.ts";
import { pointAt } from "../source/source-file.ts";
import { byPath } from "./by-path.ts";
import { changeCounts, verdictSentences } from "./change-words.ts";
import { codeFrame } from "./code-frame.ts";
import {
  countBySeverity,
  countSafeFixes,
  type LintReport,
  type Reporter,
  type SeverityCounts,
  type TerminalStyle,
} from "./reporter.ts";
import { safeReport } from "./safe-report.ts";
import { counted, countsInWords, withoutCommands, wrapped } from "./text-lines.ts";

/** The report for people: grouped by role, each finding with its line, and one last line that says what to do next. */
export const reportPretty: Reporter = (found, style) => {
  const report = safeReport(found);
  const titles = new Map(report.roles.map(({ path, role }) => [path, role.title]));
  const groups = [...byPath(report.diagnostics)].map(([path, findings]) =>
    [heading(path, titles.get(path) ?? "", style), "", ...findingLines(findings, report, style)].join("\n"),
  );
  return withoutCommands(`${[...groups, ...changeLines(report, style), lastLine(report, style)].join("\n")}\n`);
};

function heading(path: string, title: string, style: TerminalStyle): string {
  const [shownPath, shownTitle] = [path, title].map((text) => text.replaceAll(/\s+/g, " "));
  return style.paint("strong", shownPath ?? "") + (title === "" ? "" : style.paint("quiet", `  ${shownTitle}`));
}

/** Errors first, then warnings, each from the top of the file; notes last, or counted in one line. */
function findingLines(findings: readonly Diagnostic[], report: LintReport, style: TerminalStyle): readonly string[] {
  const notes = report.showsNotes ? [] : findings.filter(({ severity }) => severity === "info");
  const shown = bySeverity(findings.filter((finding) => !notes.includes(finding)));
  const lines = shown.flatMap((finding, index) => [
    ...headLines(finding, report, style),
    // Findings of one place share its frame.
    ...(isSamePlace(finding, shown[index + 1]) ? [] : frameLines(finding, report, style)),
    "",
  ]);
  if (notes.length === 0) return lines;
  return [
    ...lines,
    style.paint("quiet", `  ${counted(notes.length, "note")}; \`rolespec lint --notes\` shows them.`),
    "",
  ];
}

function bySeverity(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return (["error", "warning", "info"] as const).flatMap((wanted) =>
    findings.filter(({ severity }) => severity === wanted),
  );
}

function isSamePlace(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return b !== undefined && a.span.start === b.span.start && a.span.end === b.span.end;
}

function headLines(finding: Diagnostic, report: LintReport, style: TerminalStyle): readonly string[] {
  const { severity, rule, message, span, citation, url } = finding;
  const file = report.files.get(finding.path);
  const point = file === undefined ? "" : `${pointAt(file, span.start).line}:${pointAt(file, span.start).column}`;
  const address = url ?? asLink(ruleAddress(rule, report.documentation));
  const name = style.paint("quiet", address === undefined ? rule : (style.link?.(address, rule) ?? rule));
  const head = `  ${style.paint("quiet", point.padEnd(6))} ${style.paint(severity, severity.padEnd(7))}  ${name}`;
  const indent = "         ";
  const others = (finding.laws?.length ?? 0) - 1;
  const further = others > 0 ? `and ${counted(others, "more law")}` : undefined;
  const source = [citation, url, further].filter((part) => part !== undefined).join(", ");
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

/** What the change did to verdicts, and what was there before it. */
function changeLines({ change }: LintReport, style: TerminalStyle): readonly string[] {
  if (change === undefined) return [];
  const moved = [...byPath(change.verdicts)].flatMap(([path, verdicts]) => [
    style.paint("strong", path),
    ...verdictSentences(verdicts).flatMap((sentence) => wrapped(sentence, style.width, { indent: "  " })),
    "",
  ]);
  const counts = changeCounts(change);
  return counts === "" ? moved : [...moved, style.paint("quiet", counts)];
}

function lastLine(report: LintReport, style: TerminalStyle): string {
  const counts = countBySeverity(report.diagnostics);
  const roles = counted(report.roles.length, "role");
  const paint = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "strong";
  const known = report.baselined.length;
  if (report.diagnostics.length === 0) {
    const none = report.onlyErrors ? "no errors" : "nothing found";
    return style.paint("strong", `${roles}: ${none}${known > 0 ? ` beyond the ${known} of the baseline` : ""}.`);
  }
  const beside = known > 0 ? ` The baseline holds ${known} more.` : "";
  return `${style.paint(paint, `${roles}: ${countsInWords(counts)}.`)}${beside} ${advice(report, counts)}`;
}

function advice(report: LintReport, counts: SeverityCounts): string {
  const worst = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "info";
  const rule = report.diagnostics.find(({ severity }) => severity === worst)?.rule;
  const fixes = countSafeFixes(report.diagnostics);
  const outcome =
    counts.error > 0 ? "Errors keep a role from being built." : "Nothing here keeps a role from being built.";
  const fixing = fixes === 0 ? "" : ` ${fixes} can be fixed by \`rolespec lint --fix\`.`;
  return `${outcome}${fixing} \`rolespec explain ${rule}\` says why, with examples.`;
}
