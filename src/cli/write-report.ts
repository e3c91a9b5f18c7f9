import { resolve } from "node:path";
import type { TerminalStyle } from "../report/reporter.ts";
import { writeWhole } from "../site/write-whole.ts";
import { UserError } from "../user-error.ts";
import type { Terminal } from "./terminal.ts";

/** Prints a report, or writes it, without colours, to a file that is named from the working folder. */
export async function writeReport(
  output: string | undefined,
  terminal: Terminal,
  write: (style: TerminalStyle) => string,
): Promise<void> {
  if (output === undefined) {
    terminal.print(write(terminal.style));
    return;
  }
  const file = resolve(terminal.folder, output);
  await writeWhole(file, write({ paint: (_, text) => text, width: terminal.style.width })).catch((error: unknown) => {
    throw new UserError(`The report cannot be written to ${file}.`, {
      cause: error,
      hint: "Check that its folder exists and that you may write there.",
    });
  });
}
