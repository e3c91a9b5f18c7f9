import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { RuleId } from "../diagnostic.ts";
import { completionsAt } from "../editing/completions.ts";
import { hoverAt } from "../editing/hover.ts";
import { outlineOf } from "../editing/outline.ts";
import { quickFixesFor } from "../editing/quick-fixes.ts";
import type { Day } from "../role/role-spec.ts";
import { overlaps } from "../source/span.ts";
import { UserError } from "../user-error.ts";
import { type CheckedDocument, checkDocument } from "./check-document.ts";
import { checkQueue } from "./check-queue.ts";
import {
  allowKind,
  codeAction,
  completionItem,
  documentSymbol,
  lspDiagnostic,
  rangeOf,
  textEditOf,
} from "./protocol-shapes.ts";
import type { Workspace } from "./workspace.ts";

/** Asks for the edit that allows a finding for a reason: `{uri, rule, start, reason}`, answered with edits. */
const allowRequest = "rolespec/allow";

/** Asks for the page of a role: `{uri, settings}`, answered with an HTML document, empty where there is none. */
const previewRequest = "rolespec/preview";

interface AllowParams {
  readonly uri: string;
  readonly rule: string;
  readonly start: number;
  readonly reason: string;
}

/** What the server says of itself and of rules. */
export interface ServerContext {
  readonly version: string;
  /** Where a rule is explained, as an address that an editor can open. */
  readonly manualOf: (rule: RuleId) => string | undefined;
  /** The page that readers will see, as one HTML document. Absent: this server shows none. */
  readonly preview?: (posting: {
    readonly text: string;
    readonly settings: string;
    readonly on: Day;
    readonly path: string;
  }) => Promise<string>;
}

/** Answers an editor over a connection. It keeps open texts as the editor has them, and takes all else from the workspace. */
export function serve(
  connection: Connection,
  workspace: Workspace,
  { version, manualOf, preview }: ServerContext,
): void {
  const documents = new TextDocuments(TextDocument);
  const openTexts = (): ReadonlyMap<string, string> =>
    new Map(documents.all().map((document) => [document.uri, document.getText()]));
  const queue = checkQueue(async (uri) => {
    try {
      return await check(uri);
    } catch (error) {
      connection.console.error(`A fault of ours over ${uri}: ${error instanceof Error ? error.stack : String(error)}`);
      return undefined;
    }
  });
  let canWatch = false;

  async function check(uri: string): Promise<CheckedDocument | undefined> {
    const document = documents.get(uri);
    if (document === undefined) return undefined;
    const { version: checked } = document;
    const found = await findings(document);
    // A newer text has its own check under way.
    if (documents.get(uri)?.version === checked) {
      const diagnostics = (found?.diagnostics ?? []).map((diagnostic) =>
        lspDiagnostic(document, diagnostic, manualOf(diagnostic.rule)),
      );
      await connection.sendDiagnostics({ uri, version: checked, diagnostics });
    }
    for (const crash of found?.crashes ?? []) connection.console.error(crash);
    return found;
  }

  async function findings(document: TextDocument): Promise<CheckedDocument | undefined> {
    try {
      const project = await workspace.projectOf(document.uri, openTexts());
      return project === undefined ? undefined : await checkDocument(document.uri, document.getText(), project);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      connection.console.warn(error.message);
      return undefined;
    }
  }

  function checkAll(): void {
    workspace.forget();
    for (const { uri } of documents.all()) queue.ask(uri);
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    return {
      serverInfo: { name: "rolespec", version },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        completionProvider: { triggerCharacters: [" ", "/", "-", ","] },
        hoverProvider: true,
        documentSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, allowKind] },
      },
    };
  });

  connection.onInitialized(async () => {
    if (!canWatch) return;
    const watchers = ["**/rolespec.yaml", "**/_defaults.yaml", "**/.alexrc*", "**/*.{md,markdown}"];
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: watchers.map((globPattern) => ({ globPattern })),
    });
  });

  documents.onDidChangeContent(({ document }) => {
    if (/\/(?:rolespec|_defaults)\.yaml$/.test(document.uri)) checkAll();
    else queue.ask(document.uri);
  });
  documents.onDidSave(() => workspace.forget());
  documents.onDidClose(({ document }) => {
    queue.drop(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onDidChangeWatchedFiles(checkAll);

  connection.onCompletion(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const checked = await queue.latest(textDocument.uri);
    if (document === undefined || checked === undefined) return [];
    return completionsAt(document.getText(), document.offsetAt(position), checked).map((completion, index) =>
      completionItem(document, completion, index),
    );
  });

  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const checked = await queue.latest(textDocument.uri);
    if (document === undefined || checked === undefined) return null;
    const hover = hoverAt(checked.text, document.offsetAt(position), checked);
    return hover === undefined
      ? null
      : { contents: { kind: "markdown", value: hover.markdown }, range: rangeOf(document, hover.span) };
  });

  connection.onDocumentSymbol(async ({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    const checked = await queue.latest(textDocument.uri);
    if (document === undefined || checked === undefined) return [];
    return outlineOf(checked.document).map((entry) => documentSymbol(document, entry));
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri);
    const checked = await queue.latest(textDocument.uri);
    if (document === undefined || checked === undefined) return [];
    const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const codes = new Set(context.diagnostics.map(({ code }) => code));
    const actions = checked.diagnostics
      .filter(({ span }) => overlaps(span, { start: asked.start, end: asked.end + 1 }) || span.start === asked.start)
      .filter(({ rule }) => codes.size === 0 || codes.has(rule))
      .flatMap((diagnostic) =>
        quickFixesFor(diagnostic, checked.document, checked).map((fix) => codeAction(document, fix, diagnostic)),
      );
    return actions.toSorted((a, b) => Number(a.kind === allowKind) - Number(b.kind === allowKind));
  });

  connection.onRequest(allowRequest, async ({ uri, rule, start, reason }: AllowParams) => {
    const document = documents.get(uri);
    const checked = await queue.latest(uri);
    const found = checked?.diagnostics.find((each) => each.rule === rule && each.span.start === start);
    if (document === undefined || checked === undefined || found === undefined) return [];
    const allow = quickFixesFor(found, checked.document, { ...checked, reason }).find(({ kind }) => kind === "allow");
    return allow?.edits.map((edit) => textEditOf(document, edit)) ?? [];
  });

  connection.onRequest(
    previewRequest,
    async ({ uri, settings }: { readonly uri: string; readonly settings: string }) => {
      const document = documents.get(uri);
      const checked = await queue.latest(uri);
      if (preview === undefined || document === undefined || checked?.kind !== "role") return "";
      return preview({ text: checked.text, settings, on: checked.on, path: checked.document.file.path });
    },
  );

  documents.listen(connection);
  connection.listen();
}
