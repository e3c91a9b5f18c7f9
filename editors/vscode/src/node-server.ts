import process from "node:process";
import { templates } from "rolespec:templates";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { diskWorkspace } from "../../../src/lsp/disk-workspace.ts";
import { serve } from "../../../src/lsp/serve.ts";
import { previewWith } from "./preview.ts";
import { version } from "./version.ts";

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
serve(connection, diskWorkspace({ now: () => new Date() }), {
  version,
  manualOf: () => undefined,
  preview: previewWith(templates),
});
