import type { Diagnostic } from "../diagnostic.ts";
import { contentOf } from "../lint/baseline.ts";
import { hashOf } from "../source/hash.ts";
import type { LintReport } from "./reporter.ts";

/**
 * By what each finding of a report is known again in the next one: `0f3a…:1`. It is made from what a baseline knows it by, which
 * is file, rule, law and words but never the line, so text that is added above changes nothing. Findings that are alike are
 * counted, so that no two of a report have one fingerprint.
 */
export function fingerprintsOf(report: LintReport): ReadonlyMap<Diagnostic, string> {
  const seen = new Map<string, number>();
  const fingerprints = new Map<Diagnostic, string>();
  for (const diagnostic of [
    ...report.diagnostics,
    ...(report.change?.before ?? []),
    ...report.allowed,
    ...report.baselined,
  ]) {
    const content = JSON.stringify(contentOf(diagnostic, report.files.get(diagnostic.path)?.text ?? ""));
    const hash = hexadecimal(hashOf(content)) + hexadecimal(hashOf(content, 0x9747b28c));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    fingerprints.set(diagnostic, `${hash}:${count}`);
  }
  return fingerprints;
}

function hexadecimal(number: number): string {
  return number.toString(16).padStart(8, "0");
}
