import { templates } from "rolespec:templates";
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { serve } from "../../../src/lsp/serve.ts";
import { textWorkspace } from "../../../src/lsp/text-workspace.ts";
import { previewWith } from "./preview.ts";
import { version } from "./version.ts";

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
const workspace = textWorkspace({
  read: async (uri) => (await connection.sendRequest<string | null>("rolespec/read", { uri })) ?? undefined,
  rolesBelow: (folder) => connection.sendRequest("rolespec/roles", { folder }),
  today: () => new Date().toISOString().slice(0, 10),
});
serve(connection, workspace, { version, manualOf: () => undefined, preview: previewWith(templates) });
