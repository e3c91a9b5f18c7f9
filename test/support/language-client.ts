import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import {
  type CodeAction,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type Position,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

/** An editor that speaks with a language server, as far as a test needs one. */
export interface LanguageClient {
  open(path: string, text: string): void;
  /** Replaces the first of these words in an open text, as typing does: only the change is sent. */
  type(path: string, words: string, replacement: string): void;
  textOf(path: string): string;
  /** The findings in the text as it is now. */
  findings(path: string): Promise<readonly Diagnostic[]>;
  completions(path: string, after: string): Promise<readonly CompletionItem[]>;
  hover(path: string, on: string): Promise<Hover | null>;
  actions(path: string, finding: Diagnostic): Promise<readonly CodeAction[]>;
  symbols(path: string): Promise<readonly DocumentSymbol[]>;
  /** Applies the edits of an action to the open text. */
  apply(path: string, action: CodeAction): void;
  request<T>(method: string, params: object): Promise<T>;
  uriOf(path: string): string;
  close(): Promise<number | null>;
}

/** Starts a command as a language server for a folder, and greets it. */
export async function languageClient(words: readonly string[], folder: string): Promise<LanguageClient> {
  const [program = "", ...args] = words;
  const server = spawn(program, args, { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
  let complaints = "";
  server.stderr.on("data", (chunk) => {
    complaints += String(chunk);
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const client = clientOver(connection, (path) => pathToFileURL(`${folder}/${path}`).href, server);
  connection.listen();
  await Promise.race([
    connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {},
    }),
    new Promise((_, refuse) => server.once("exit", () => refuse(new Error(`The server ended: ${complaints}`)))),
  ]);
  await connection.sendNotification("initialized", {});
  return client;
}

/** A client over any connection to a server. */
function clientOver(
  connection: ProtocolConnection,
  uriOf: (path: string) => string,
  server?: ChildProcess,
): LanguageClient {
  const texts = new Map<string, TextDocument>();
  const published = new Map<string, { readonly version: number; readonly diagnostics: readonly Diagnostic[] }>();
  const waiting: (() => void)[] = [];
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, version, diagnostics }) => {
    published.set(uri, { version, diagnostics });
    for (const wake of waiting.splice(0)) wake();
  });
  const documentOf = (path: string): TextDocument => {
    const document = texts.get(uriOf(path));
    if (document === undefined) throw new Error(`${path} is not open.`);
    return document;
  };
  const change = (
    path: string,
    changes: { readonly start: number; readonly end: number; readonly text: string }[],
  ): void => {
    const document = documentOf(path);
    const contentChanges = changes
      .toSorted((a, b) => b.start - a.start)
      .map(({ start, end, text }) => ({
        range: { start: document.positionAt(start), end: document.positionAt(end) },
        text,
      }));
    const version = document.version + 1;
    texts.set(document.uri, TextDocument.update(document, contentChanges, version));
    void connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: document.uri, version },
      contentChanges,
    });
  };
  const positionOf = (path: string, words: string, at: "start" | "end"): Position => {
    const document = documentOf(path);
    const start = document.getText().indexOf(words);
    if (start === -1) throw new Error(`${path} has no “${words}”.`);
    return document.positionAt(at === "start" ? start : start + words.length);
  };
  return {
    uriOf,
    open(path, text) {
      const uri = uriOf(path);
      texts.set(uri, TextDocument.create(uri, path.endsWith(".md") ? "markdown" : "yaml", 1, text));
      const textDocument = { uri, languageId: path.endsWith(".md") ? "markdown" : "yaml", version: 1, text };
      void connection.sendNotification("textDocument/didOpen", { textDocument });
    },
    type(path, words, replacement) {
      const start = documentOf(path).getText().indexOf(words);
      if (start === -1) throw new Error(`${path} has no “${words}”.`);
      change(path, [{ start, end: start + words.length, text: replacement }]);
    },
    textOf: (path) => documentOf(path).getText(),
    async findings(path) {
      const { uri, version } = documentOf(path);
      for (;;) {
        const latest = published.get(uri);
        if (latest?.version === version) return latest.diagnostics;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    completions: (path, after) =>
      connection.sendRequest("textDocument/completion", {
        textDocument: { uri: uriOf(path) },
        position: positionOf(path, after, "end"),
      }),
    hover: (path, on) =>
      connection.sendRequest("textDocument/hover", {
        textDocument: { uri: uriOf(path) },
        position: positionOf(path, on, "start"),
      }),
    actions: (path, finding) =>
      connection.sendRequest("textDocument/codeAction", {
        textDocument: { uri: uriOf(path) },
        range: finding.range,
        context: { diagnostics: [finding] },
      }),
    symbols: (path) => connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri: uriOf(path) } }),
    apply(path, action) {
      const document = documentOf(path);
      const edits = action.edit?.changes?.[document.uri] ?? [];
      change(
        path,
        edits.map(({ range, newText }) => ({
          start: document.offsetAt(range.start),
          end: document.offsetAt(range.end),
          text: newText,
        })),
      );
    },
    request: (method, params) => connection.sendRequest(method, params),
    async close() {
      await connection.sendRequest("shutdown");
      const ended = new Promise<number | null>((resolve) =>
        server === undefined ? resolve(null) : server.once("exit", resolve),
      );
      await connection.sendNotification("exit");
      const code = await ended;
      connection.dispose();
      return code;
    },
  };
}
