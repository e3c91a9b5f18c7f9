import type { Diagnostic, Severity } from "../diagnostic.ts";
import { ruleAddress } from "../rules/help-address.ts";
import type { Span } from "../source/span.ts";
import { bytePointAt } from "./byte-point.ts";
import { repositoryPath } from "./region.ts";
import { replacementOf } from "./replacement.ts";
import type { LintReport, Reporter } from "./reporter.ts";
import { jsonText, withoutControls } from "./text-lines.ts";
import { worstFirst } from "./worst-first.ts";

const severities = { error: "ERROR", warning: "WARNING", info: "INFO" } as const satisfies {
  readonly [severity in Severity]: string;
};

/**
 * The report in reviewdog's format, of which columns are bytes in UTF-8 and ends are exclusive:
 * https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
 */
export const reportRdjson: Reporter = (report) => {
  const [worst] = worstFirst(report.diagnostics);
  const result = {
    source: { name: "rolespec" },
    severity: severities[worst?.severity ?? "info"],
    diagnostics: report.diagnostics.map((diagnostic) => diagnosticOf(diagnostic, report)),
  };
  return jsonText(result);
};

function diagnosticOf(diagnostic: Diagnostic, report: LintReport): object {
  const { path, rule, severity, message, span, citation, url } = diagnostic;
  const text = report.files.get(path)?.text;
  const replacement = replacementOf(diagnostic, report);
  return {
    message: withoutControls([message, citation, url].filter((part) => part !== undefined).join("\n")),
    location: {
      path: repositoryPath(report, path),
      ...(text === undefined ? {} : { range: rangeOf(text, span) }),
    },
    severity: severities[severity],
    code: { value: rule, url: ruleAddress(rule, report.documentation) },
    ...(text === undefined || replacement === undefined
      ? {}
      : { suggestions: [{ range: rangeOf(text, replacement), text: replacement.text }] }),
  };
}

function rangeOf(text: string, { start, end }: Span): object {
  return { start: bytePointAt(text, start), end: bytePointAt(text, Math.max(start, end)) };
}
