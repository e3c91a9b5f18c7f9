import type { Diagnostic, Severity } from "../diagnostic.ts";
import { byPath } from "./by-path.ts";
import { changeCounts, verdictSentences } from "./change-words.ts";
import { regionOf, repositoryPath } from "./region.ts";
import { countBySeverity, type LintReport, type Reporter } from "./reporter.ts";
import { safeReport } from "./safe-report.ts";
import { countsInWords, withoutCommands } from "./text-lines.ts";
import { worstFirst } from "./worst-first.ts";

/** GitHub shows so many of each kind for a step of a workflow, and leaves out the others without a word. */
const mostOfAKind = 10;

const commands = { error: "error", warning: "warning", info: "notice" } as const satisfies {
  readonly [severity in Severity]: string;
};

/** The report as commands of a GitHub workflow, which become marks beside the lines of a pull request. The worst come first. */
export const reportGithub: Reporter = (found) => {
  const report = safeReport(found);
  const diagnostics = report.diagnostics;
  const shown: Diagnostic[] = [];
  const counts = { error: 0, warning: 0, info: 0 };
  for (const diagnostic of worstFirst(diagnostics)) {
    if (counts[diagnostic.severity]++ < mostOfAKind) shown.push(diagnostic);
  }
  const lines = shown.map((diagnostic) => commandOf(diagnostic, report));
  const left = countBySeverity(diagnostics.filter((diagnostic) => !shown.includes(diagnostic)));
  if (shown.length < diagnostics.length) {
    lines.push(
      `${countsInWords(left)} more: GitHub shows ${mostOfAKind} of a kind for a step. The summary has them with \`--format markdown="$GITHUB_STEP_SUMMARY"\`.`,
    );
  }
  if (report.change !== undefined) {
    for (const [path, verdicts] of byPath(report.change.verdicts)) {
      lines.push(...verdictSentences(verdicts).map((sentence) => withoutCommands(`${path}: ${sentence}`)));
    }
    lines.push(changeCounts(report.change));
  }
  return lines
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
};

function commandOf(diagnostic: Diagnostic, report: LintReport): string {
  const { severity, path, rule, message, span, citation, url } = diagnostic;
  const { startLine, startColumn, endLine, endColumn } = regionOf(report, path, span);
  const place = [
    ["file", repositoryPath(report, path)],
    ["line", String(startLine)],
    ["endLine", String(endLine)],
    // GitHub takes columns only within one line.
    ...(startLine === endLine
      ? [
          ["col", String(startColumn)],
          ["endColumn", String(endColumn)],
        ]
      : []),
    ["title", rule],
  ];
  const properties = place.map(([name, value = ""]) => `${name}=${escapeProperty(value)}`).join(",");
  const text = [message, citation, url].filter((part) => part !== undefined).join("\n");
  return `::${commands[severity]} ${properties}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
