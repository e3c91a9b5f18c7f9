import { parseArgs } from "node:util";
import { nearestWord } from "../source/nearest-word.ts";
import { UserError } from "../user-error.ts";
import type { Terminal } from "./terminal.ts";

/** 0: nothing at error level · 1: findings · 2: the tool could not run. */
export type ExitCode = 0 | 1 | 2;

/** What the overview shows of a command. */
export interface CommandHeading {
  readonly name: string;
  /** What stands for its arguments in the usage line: `[PATH…]`. */
  readonly takes: string;
  readonly summary: string;
}

export interface Command {
  readonly options: readonly Option[];
  /** The fewest and the most arguments that it takes. */
  readonly least: number;
  readonly most: number;
  run(call: Call, terminal: Terminal): Promise<ExitCode>;
}

export type NamedCommand = CommandHeading & Command;

export interface Option {
  readonly name: string;
  /** What stands for its value in the usage line; absent for a switch. */
  readonly takes?: string;
  /** Whether it may stand without a value, which then reads as an empty one. */
  readonly mayStandAlone?: true;
  readonly summary: string;
}

/** What was typed after a command's name. */
export interface Call {
  readonly arguments: readonly string[];
  readonly switches: ReadonlySet<string>;
  /** The last value of each option. */
  readonly values: ReadonlyMap<string, string>;
  /** Every value of each option, in the order typed. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Reads the words after a command's name. Words that it does not take are refused, with what was probably meant. */
export function readCall(command: NamedCommand, words: readonly string[]): Call {
  const options = Object.fromEntries(
    command.options.map(({ name, takes }) => [
      name,
      { type: takes === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: spellOut(command, words),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const hint = `\`rolespec ${command.name} --help\` shows what it takes.`;
  const switches = new Set<string>();
  const lists = new Map<string, readonly string[]>();
  const given: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") given.push(token.value);
    if (token.kind !== "option") continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(token.rawName, command, hint);
    if (option.takes === undefined) {
      switches.add(option.name);
      continue;
    }
    const value = token.value ?? "";
    if (value === "" && !option.mayStandAlone)
      throw new UserError(`--${option.name} needs a value: --${option.name} ${option.takes}.`, { hint });
    lists.set(option.name, [...(lists.get(option.name) ?? []), value]);
  }
  if (given.length < command.least) throw new UserError(`${command.name} needs ${command.takes}.`, { hint });
  if (given.length > command.most)
    throw new UserError(`${command.name} does not take "${given[command.most]}".`, { hint });
  const values = new Map([...lists].map(([name, list]) => [name, list.at(-1) ?? ""]));
  return { arguments: given, switches, values, lists };
}

/** The page of `rolespec COMMAND --help`. */
export function usageOf(command: NamedCommand): string {
  const names = command.options.map(({ name, takes, mayStandAlone }) => {
    if (takes === undefined) return `--${name}`;
    return mayStandAlone ? `--${name} [${takes}]` : `--${name} ${takes}`;
  });
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

/** Keeps an option that may be alone from taking the next option for its value. */
function spellOut(command: NamedCommand, words: readonly string[]): string[] {
  return words.map((word, index) => {
    const next = words[index + 1];
    const standsAlone = next === undefined || next.startsWith("-");
    const mayStandAlone = command.options.some((option) => option.mayStandAlone && word === `--${option.name}`);
    return mayStandAlone && standsAlone ? `${word}=` : word;
  });
}

function unknownOption(typed: string, command: NamedCommand, hint: string): UserError {
  const near = nearestWord(
    typed,
    command.options.map(({ name }) => `--${name}`),
  );
  return new UserError(
    `${command.name} has no option ${typed}${near === undefined ? "." : `; did you mean ${near}?`}`,
    { hint },
  );
}
