import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { addFeatures, clientOptions } from "./client-features.ts";

let client: LanguageClient | undefined;

/** Starts the server that comes with the extension, as a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath("dist/desktop/server.mjs"), transport: TransportKind.stdio };
  client = new LanguageClient("rolespec", "rolespec", server, clientOptions);
  addFeatures(client, context);
  await client.start();
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
