import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Diagnostic as LspDiagnostic,
  type Range,
  SymbolKind,
  type TextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import type { Completion } from "../editing/completions.ts";
import type { OutlineEntry } from "../editing/outline.ts";
import type { QuickFix } from "../editing/quick-fixes.ts";
import type { Edit } from "../source/edits.ts";
import type { Span } from "../source/span.ts";

/** An action that allows a finding. Clients that can ask for the reason may do so instead of applying its edit. */
export const allowKind: string = `${CodeActionKind.QuickFix}.rolespec.allow`;

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const satisfies { readonly [severity in Severity]: DiagnosticSeverity };

const completionKinds = {
  field: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  place: CompletionItemKind.Value,
  rule: CompletionItemKind.Reference,
} as const satisfies { readonly [kind in Completion["kind"]]: CompletionItemKind };

/** Lines and columns of a span, in UTF-16 units from 0. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(Math.max(start, end)) };
}

/** An edit in the protocol's form. */
export function textEditOf(document: TextDocument, edit: Edit): TextEdit {
  return { range: rangeOf(document, edit), newText: edit.text };
}

/** A finding in the protocol's form. */
export function lspDiagnostic(
  document: TextDocument,
  { rule, severity, message, citation, span }: Diagnostic,
  manual?: string,
): LspDiagnostic {
  return {
    range: rangeOf(document, span),
    severity: severities[severity],
    code: rule,
    ...(manual === undefined ? {} : { codeDescription: { href: manual } }),
    source: "rolespec",
    message: citation === undefined ? message : `${message}\n${citation}`,
  };
}

/** A completion in the protocol's form. `index` keeps our order. */
export function completionItem(
  document: TextDocument,
  { label, kind, detail, documentation, edit }: Completion,
  index: number,
): CompletionItem {
  return {
    label,
    kind: completionKinds[kind],
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: "markdown", value: documentation } }),
    // Places are found by their names as well, so what is typed is what the editor compares with.
    filterText: document.getText(rangeOf(document, edit)) || label,
    sortText: String(index).padStart(5, "0"),
    textEdit: textEditOf(document, edit),
  };
}

/** A change for a finding in the protocol's form. */
export function codeAction(document: TextDocument, fix: QuickFix, diagnostic: Diagnostic): CodeAction {
  return {
    title: fix.title,
    kind: fix.kind === "allow" ? allowKind : CodeActionKind.QuickFix,
    diagnostics: [lspDiagnostic(document, diagnostic)],
    isPreferred: fix.isSafe,
    edit: { changes: { [document.uri]: fix.edits.map((edit) => textEditOf(document, edit)) } },
    ...(fix.kind === "allow" ? { data: { rule: diagnostic.rule, start: diagnostic.span.start } } : {}),
  };
}

/** An entry of the outline in the protocol's form. */
export function documentSymbol(document: TextDocument, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.name,
    ...(entry.detail === undefined ? {} : { detail: entry.detail }),
    kind: entry.kind === "field" ? SymbolKind.Field : SymbolKind.String,
    range: rangeOf(document, entry.span),
    selectionRange: rangeOf(document, entry.nameSpan),
    children: entry.children.map((child) => documentSymbol(document, child)),
  };
}
