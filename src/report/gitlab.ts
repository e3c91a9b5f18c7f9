import type { Severity } from "../diagnostic.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { regionOf, repositoryPath } from "./region.ts";
import type { Reporter } from "./reporter.ts";
import { safeReport } from "./safe-report.ts";
import { jsonText } from "./text-lines.ts";

const severities = { error: "critical", warning: "minor", info: "info" } as const satisfies {
  readonly [severity in Severity]: string;
};

/** The report as GitLab's code quality takes it: https://docs.gitlab.com/ci/testing/code_quality/ */
export const reportGitlab: Reporter = (found) => {
  const report = safeReport(found);
  const fingerprints = fingerprintsOf(report);
  const issues = report.diagnostics.map((diagnostic) => {
    const { path, rule, severity, message, span, citation } = diagnostic;
    const { startLine, endLine } = regionOf(report, path, span);
    return {
      description: citation === undefined ? message : `${message} (${citation})`,
      check_name: rule,
      fingerprint: fingerprints.get(diagnostic),
      severity: severities[severity],
      location: { path: repositoryPath(report, path), lines: { begin: startLine, end: endLine } },
    };
  });
  return jsonText(issues);
};
