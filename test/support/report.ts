import { compareDiagnostics, type Diagnostic } from "../../src/diagnostic.ts";
import type { LintReport, TerminalStyle } from "../../src/report/reporter.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { roleDefaultsOf } from "../../src/settings/role-defaults.ts";
import { sourceFile } from "../../src/source/source-file.ts";

/** Text as it is where there is no terminal. */
export const plain: TerminalStyle = { paint: (_, text) => text, width: 100 };

/** A diagnostic of which only the path and what a test is about are given. */
export function finding(path: string, parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    path,
    rule: "pay/missing",
    severity: "error",
    message: "Nothing says what the job pays.",
    span: { start: 0, end: 3 },
    ...parts,
  };
}

/** A report on roles of these texts, by path. */
export function reportOf(
  texts: Readonly<Record<string, string>>,
  diagnostics: readonly Diagnostic[],
  parts: Partial<LintReport> = {},
): LintReport {
  const { settings } = readSettings(sourceFile("rolespec.yaml", ""));
  const files = Object.entries(texts).map(([path, text]) => sourceFile(path, text));
  return {
    version: "1.2.3",
    on: "2026-11-22",
    roles: files.map((file) => ({
      path: file.path,
      role: readRole(readDocument(file), roleDefaultsOf(settings)).role,
      verdicts: [],
    })),
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    allowed: [],
    baselined: [],
    crashes: [],
    files: new Map(files.map((file) => [file.path, file])),
    folder: "",
    ...parts,
  };
}
