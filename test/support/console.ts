import { expect } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/** What a person types, and all that a terminal shows before the next prompt. */
export interface Step {
  readonly typed: string;
  readonly expected: string;
}

/** Takes `$ …` lines and what follows them apart. */
export function stepsOf(text: string): readonly Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const end = step.indexOf("\n");
      return { typed: step.slice(0, end), expected: step.slice(end + 1).trimEnd() };
    });
}

/** The words of a line as a shell would part them. */
export function wordsOf(typed: string): readonly string[] {
  return [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
}

/** Runs `rolespec …` in a folder on a fixed day; gives results and notes in the order they came, and the exit code. */
export async function runRolespec(
  typed: string,
  folder: string,
  environment: Terminal["environment"] = {},
): Promise<{ readonly shown: string; readonly code: number }> {
  const [program, ...words] = wordsOf(typed);
  expect(program).toBe("rolespec");
  let shown = "";
  const show = (content: string): void => {
    shown += content;
  };
  const terminal: Terminal = {
    folder,
    now: new Date("2026-11-22T15:00:00Z"),
    style: { paint: (_, content) => content, width: 100 },
    print: show,
    note: show,
    readInput: async () => new Uint8Array(),
    environment,
    timeZone: "America/New_York",
  };
  const code = await runCli(words, terminal);
  return { shown: shown.replaceAll(folder, "~"), code };
}
