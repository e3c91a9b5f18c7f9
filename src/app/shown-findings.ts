import type { Diagnostic, Severity } from "../diagnostic.ts";
import { type QuickFix, quickFixesFor } from "../editing/quick-fixes.ts";
import { readDocument } from "../role/read-document.ts";
import { allRules } from "../rules/all.ts";
import type { Settings } from "../settings/settings.ts";
import { pointAt, type SourceFile, textAt } from "../source/source-file.ts";
import type { ShownFinding } from "./protocol.ts";

/** Findings in a role as the page shows them, the worst first and then in the order of the text. */
export function shownFindings(
  file: SourceFile,
  diagnostics: readonly Diagnostic[],
  settings: Settings,
): readonly ShownFinding[] {
  const document = readDocument(file);
  return inOrder(
    diagnostics.map((diagnostic) => shownFinding(file, diagnostic, quickFixesFor(diagnostic, document, { settings }))),
  );
}

/** Findings in the settings: there is nothing to choose from. */
export function shownSettingsFaults(file: SourceFile, diagnostics: readonly Diagnostic[]): readonly ShownFinding[] {
  return inOrder(diagnostics.map((diagnostic) => shownFinding(file, diagnostic, [])));
}

function inOrder(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return findings.toSorted((a, b) => order[a.severity] - order[b.severity] || a.start - b.start);
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const reasons: ReadonlyMap<string, string> = new Map(allRules.map(({ id, why }) => [id, why]));

function shownFinding(file: SourceFile, diagnostic: Diagnostic, fixes: readonly QuickFix[]): ShownFinding {
  const { rule, severity, message, span, citation, url, laws = [] } = diagnostic;
  const named = laws.length > 0 || citation === undefined || url === undefined ? laws : [{ citation, url }];
  return {
    rule,
    severity,
    message,
    start: span.start,
    end: span.end,
    line: pointAt(file, span.start).line,
    words: shortened(textAt(file, span)),
    fixes: fixes.flatMap(({ kind, title, isSafe, edits }) => (kind === "allow" ? [] : [{ title, isSafe, edits }])),
    laws: named.map((law) => ({ citation: law.citation, url: law.url })),
    why: reasons.get(rule) ?? "",
    // What cannot be read can be fixed alone, and an allowance that is wrong is not allowed by another.
    canBeAllowed: !/^(?:field|allow)\//.test(rule) && fixes.some(({ kind }) => kind === "allow"),
  };
}

const mostLetters = 60;

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line === "---" ? "" : line.length > mostLetters ? `${line.slice(0, mostLetters).trimEnd()}…` : line;
}
