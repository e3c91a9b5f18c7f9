import type { LintReport } from "./reporter.ts";
import { shown } from "./shown-text.ts";

/** A report whose texts are safe to show. The edits of a fix stay as they are: programs apply them. */
export function safeReport(report: LintReport): LintReport {
  const safe = shown(report);
  const diagnostics = safe.diagnostics.map((diagnostic, index) => {
    const fix = report.diagnostics[index]?.fix;
    return fix === undefined ? diagnostic : { ...diagnostic, fix };
  });
  return { ...safe, diagnostics };
}
