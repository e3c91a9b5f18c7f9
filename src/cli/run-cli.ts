import { readVersion } from "../site/package-files.ts";
import { nearestWord } from "../source/nearest-word.ts";
import { UserError } from "../user-error.ts";
import { type CommandHeading, type ExitCode, readCall, usageOf } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** Runs the tool for the words of a command line. A fault in how it is used is one plain line with a hint, and 2. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
    terminal.note(`${terminal.style.paint("error", "rolespec:")} ${error.message}${cause}\n`);
    if (error.hint !== undefined) terminal.note(`${terminal.style.paint("quiet", error.hint)}\n`);
    return 2;
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === "--version" || name === "-v") {
    terminal.print(`${await readVersion()}\n`);
    return 0;
  }
  // Loaded here and not at start-up: `--version` needs nothing of what commands need.
  const { commands } = await import("./commands.ts");
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const asked = commands.find((candidate) => candidate.name === rest[0]);
    terminal.print(asked === undefined ? overview(commands) : usageOf({ ...asked, ...(await asked.load()) }));
    return 0;
  }
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry === undefined) throw unknownCommand(name, commands);
  const command = { ...entry, ...(await entry.load()) };
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.print(usageOf(command));
    return 0;
  }
  return command.run(readCall(command, rest), terminal);
}

function overview(commands: readonly CommandHeading[]): string {
  const lines = commands.map(({ name, takes, summary }) => `  ${`${name} ${takes}`.padEnd(24)}${summary}`);
  return [
    "rolespec checks job postings written in Markdown and builds the careers site from them.",
    "",
    ...lines,
    "",
    "`rolespec COMMAND --help` shows a command's options.",
    "",
  ].join("\n");
}

function unknownCommand(name: string, commands: readonly CommandHeading[]): UserError {
  const near = nearestWord(
    name,
    commands.map((command) => command.name),
  );
  return new UserError(`There is no command "${name}"${near === undefined ? "." : `; did you mean "${near}"?`}`, {
    hint: "`rolespec --help` lists the commands.",
  });
}
