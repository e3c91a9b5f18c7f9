import {
  CodeAction,
  commands,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type WebviewPanel,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient, LanguageClientOptions, TextEdit } from "vscode-languageclient";

const allowCommand = "rolespec.allow";
const allowKind = "quickfix.rolespec.allow";

interface AllowParams {
  readonly uri: string;
  readonly rule: string;
  readonly start: number;
}

/** What the client asks for, on a desktop and on the web: role specs, settings, and a reason before a finding is allowed. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [
    { language: "markdown", pattern: "**/*.{md,markdown}" },
    { pattern: "**/{rolespec,_defaults}.yaml" },
  ],
  middleware: {
    async provideCodeActions(document, range, context, token, next) {
      const actions = (await next(document, range, context, token)) ?? [];
      return actions.map((action) => {
        if (!(action instanceof CodeAction) || action.kind?.value !== allowKind) return action;
        const data: unknown = Reflect.get(action, "data");
        const asking = new CodeAction(action.title, action.kind);
        const params = { ...Object(data), uri: document.uri.toString() };
        asking.command = { command: allowCommand, title: action.title, arguments: [params] };
        return asking;
      });
    },
  },
};

/** Adds what only this editor has: the question for the reason, and the pane with the page. */
export function addFeatures(client: BaseLanguageClient, context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand(allowCommand, (params: AllowParams) => allow(client, params)),
    commands.registerCommand("rolespec.preview", () => openPreview(client, context)),
  );
}

async function allow(client: BaseLanguageClient, params: AllowParams): Promise<void> {
  const reason = await window.showInputBox({
    title: `Allow ${params.rule}`,
    prompt: "Why is this right here? The reason is kept in the file.",
    validateInput: (typed) => (typed.trim() === "" ? "A reason is needed." : undefined),
  });
  if (reason === undefined) return;
  const edits: TextEdit[] = await client.sendRequest("rolespec/allow", { ...params, reason });
  const change = new WorkspaceEdit();
  change.set(Uri.parse(params.uri), await client.protocol2CodeConverter.asTextEdits(edits));
  await workspace.applyEdit(change);
}

/** Shows the page of the role in the editor beside it, and keeps it in step. No script runs in it. */
async function openPreview(client: BaseLanguageClient, context: ExtensionContext): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  const panel = window.createWebviewPanel("rolespec.preview", "Posting", ViewColumn.Beside, { enableScripts: false });
  await showPage(client, document.uri, panel);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const listener = workspace.onDidChangeTextDocument((event) => {
    if (event.document !== document) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void showPage(client, document.uri, panel), 300);
  });
  panel.onDidDispose(() => listener.dispose(), undefined, context.subscriptions);
}

async function showPage(client: BaseLanguageClient, uri: Uri, panel: WebviewPanel): Promise<void> {
  const page: string = await client.sendRequest("rolespec/preview", {
    uri: uri.toString(),
    settings: (await settingsFor(uri)) ?? "",
  });
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
  panel.webview.html =
    page === ""
      ? "<p>There is no page: this file is no role of the project.</p>"
      : page.replace("<head>", `<head>${policy}`);
}

async function settingsFor(uri: Uri): Promise<string | undefined> {
  for (let folder = Uri.joinPath(uri, ".."); ; folder = Uri.joinPath(folder, "..")) {
    const text = await readText(Uri.joinPath(folder, "rolespec.yaml"));
    if (text !== undefined || folder.path === "/" || folder.path === "") return text;
  }
}

/** The text of a file as it is in the editor, else as it is stored. */
export async function readText(uri: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    // There is no such file.
    return undefined;
  }
}
