import { parseArgs } from "node:util";
import { nearestWord } from "../source/nearest-word.ts";
import { UserError } from "../user-error.ts";
import type { Terminal } from "./terminal.ts";

/** 0: nothing at error level · 1: findings · 2: the tool could not run. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** What stands for its arguments in the usage line: `[PATH…]`. */
  readonly takes: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** The fewest and the most arguments that it takes. */
  readonly least: number;
  readonly most: number;
  run(call: Call, terminal: Terminal): Promise<ExitCode>;
}

export interface Option {
  readonly name: string;
  /** What stands for its value in the usage line; absent for a switch. */
  readonly takes?: string;
  readonly summary: string;
}

/** What was typed after a command's name. */
export interface Call {
  readonly arguments: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Reads the words after a command's name. Words that it does not take are refused, with what was probably meant. */
export function readCall(command: Command, words: readonly string[]): Call {
  const options = Object.fromEntries(
    command.options.map(({ name, takes }) => [
      name,
      { type: takes === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const hint = `\`rolespec ${command.name} --help\` shows what it takes.`;
  const switches = new Set<string>();
  const values = new Map<string, string>();
  const given: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") given.push(token.value);
    if (token.kind !== "option") continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(token.rawName, command, hint);
    if (option.takes === undefined) switches.add(option.name);
    else if (token.value === undefined || token.value === "")
      throw new UserError(`--${option.name} needs a value: --${option.name} ${option.takes}.`, { hint });
    else values.set(option.name, token.value);
  }
  if (given.length < command.least) throw new UserError(`${command.name} needs ${command.takes}.`, { hint });
  if (given.length > command.most)
    throw new UserError(`${command.name} does not take "${given[command.most]}".`, { hint });
  return { arguments: given, switches, values };
}

/** The page of `rolespec COMMAND --help`. */
export function usageOf(command: Command): string {
  const names = command.options.map(({ name, takes }) => (takes === undefined ? `--${name}` : `--${name} ${takes}`));
  const width = Math.max(0, ...names.map((name) => name.length)) + 2;
  const lines = command.options.map(({ summary }, index) => `  ${(names[index] ?? "").padEnd(width)}${summary}`);
  return [
    `rolespec ${command.name} ${command.takes}`.trimEnd(),
    "",
    `  ${command.summary}`,
    ...(lines.length > 0 ? ["", ...lines] : []),
    "",
  ].join("\n");
}

function unknownOption(typed: string, command: Command, hint: string): UserError {
  const near = nearestWord(
    typed,
    command.options.map(({ name }) => `--${name}`),
  );
  return new UserError(
    `${command.name} has no option ${typed}${near === undefined ? "." : `; did you mean ${near}?`}`,
    { hint },
  );
}
