import process from "node:process";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { Day } from "../role/role-spec.ts";
import { ruleAddress } from "../rules/help-address.ts";
import { packageUrl, readDocumentation } from "../site/package-files.ts";
import { diskWorkspace } from "./disk-workspace.ts";
import { serve } from "./serve.ts";

/** Serves an editor over standard input and output until it says goodbye. Never returns before: the library ends the process on `exit`. */
export async function serveOverStdio({ version, on }: { readonly version: string; readonly on?: Day }): Promise<never> {
  const documentation = await readDocumentation();
  // What others print by mistake must not get between the messages.
  console.log = console.error;
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, diskWorkspace({ now: () => new Date(), ...(on !== undefined && { on }) }), {
    version,
    manualOf: (rule) => packageUrl(ruleAddress(rule, documentation)),
  });
  return new Promise(() => undefined);
}
