import { type ExtensionContext, RelativePattern, Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { addFeatures, clientOptions, readText } from "./client-features.ts";

const mostRoles = 500;
let client: LanguageClient | undefined;

/** Starts the server in a worker, without Node: it asks here for every file. */
export async function activate(context: ExtensionContext): Promise<void> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, "dist/web/server.js").toString(true));
  client = new LanguageClient("rolespec", "rolespec", worker, clientOptions);
  client.onRequest(
    "rolespec/read",
    async ({ uri }: { readonly uri: string }) => (await readText(Uri.parse(uri))) ?? null,
  );
  client.onRequest("rolespec/roles", async ({ folder }: { readonly folder: string }) => {
    const files = await workspace.findFiles(
      new RelativePattern(Uri.parse(folder), "**/*.{md,markdown}"),
      undefined,
      mostRoles,
    );
    return Promise.all(files.map(async (uri) => ({ uri: uri.toString(), text: (await readText(uri)) ?? "" })));
  });
  addFeatures(client, context);
  await client.start();
}

/** Ends the worker. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
