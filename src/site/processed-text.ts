import type { ProcessedRole } from "../core/process-role.ts";
import type { Output } from "../render/output.ts";

/** What is known of a role, as one line of JSON: it may be kept, or go to another machine. */
export function writeProcessed(role: ProcessedRole): string {
  return JSON.stringify(withOutputs(role, writtenBody));
}

/** Reads what `writeProcessed` has written. */
export function readProcessed(line: string): ProcessedRole {
  return withOutputs(JSON.parse(line) as ProcessedRole, readBody);
}

/** An image among the outputs is bytes, which JSON has no notation for. */
interface WrittenBytes {
  readonly base64: string;
}

type AnyOutput = Omit<Output, "body"> & { readonly body: Output["body"] | WrittenBytes };

function withOutputs(role: ProcessedRole, change: (output: AnyOutput) => AnyOutput): ProcessedRole {
  if (role.rendered === undefined) return role;
  return { ...role, rendered: { ...role.rendered, outputs: role.rendered.outputs.map(change) as readonly Output[] } };
}

function writtenBody(output: AnyOutput): AnyOutput {
  if (!(output.body instanceof Uint8Array)) return output;
  return { ...output, body: { base64: Buffer.from(output.body).toString("base64") } };
}

function readBody(output: AnyOutput): AnyOutput {
  if (typeof output.body === "string" || output.body instanceof Uint8Array) return output;
  return { ...output, body: new Uint8Array(Buffer.from(output.body.base64, "base64")) };
}
