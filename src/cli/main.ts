#!/usr/bin/env node
import * as nodeModule from "node:module";
import process from "node:process";
import { createInterface } from "node:readline/promises";
import { buffer } from "node:stream/consumers";
import { styleText } from "node:util";
import type { Paint } from "../report/reporter.ts";
import { withoutCommands, withoutControls } from "../report/text-lines.ts";
import type { Terminal } from "./terminal.ts";

// Node 22 and later keep the compiled code of what follows, so that the next run need not compile it again.
if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function")
  nodeModule.enableCompileCache();

const colours = { error: "red", warning: "yellow", info: "cyan", strong: "bold", quiet: "dim" } as const satisfies {
  readonly [paint in Paint]: string;
};

const isColoured = process.stdout.isTTY && !process.env["NO_COLOR"];

/** Links are written in the way of OSC 8. Terminals that do not know it show the text alone, but for the simplest. */
const isLinked = process.stdout.isTTY && process.env["TERM"] !== "dumb" && !process.env["CI"];

function link(address: string, content: string): string {
  return `\u001b]8;;${address}\u001b\\${content}\u001b]8;;\u001b\\`;
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

const terminal: Terminal = {
  folder: process.cwd(),
  now: new Date(),
  style: {
    paint: (style, content) => (isColoured ? styleText(colours[style], content) : content),
    ...(isLinked ? { link } : {}),
    width: Math.min(process.stdout.columns || 100, 110),
  },
  print: (content) => void process.stdout.write(content),
  // A file's name may hold control characters, or a line that a CI system would obey.
  note: (content) => void process.stderr.write(withoutCommands(isColoured ? content : withoutControls(content))),
  readInput: () => buffer(process.stdin),
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
  environment: process.env,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on("error", (error: Error & { readonly code?: string }) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`rolespec: The results cannot be written to standard output (${error.message}).\n`);
  process.exit(2);
});
process.stderr.on("error", () => process.exit(2));

// The exit code is set, not forced, so that a long report reaches its reader whole.
try {
  const { runCli } = await import("./run-cli.ts");
  process.exitCode = await runCli(process.argv.slice(2), terminal);
} catch (error) {
  terminal.note(
    `rolespec: a fault of ours; please report it with what you typed.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 2;
}
