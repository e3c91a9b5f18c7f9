import type { TerminalStyle } from "../report/reporter.ts";

/** What a command may touch of the world: passed in, so that a test can replace a terminal. */
export interface Terminal {
  /** The working folder, absolute. */
  readonly folder: string;
  readonly now: Date;
  readonly style: TerminalStyle;
  /** Results. */
  print(text: string): void;
  /** Progress and notes. */
  note(text: string): void;
  /** The bytes on standard input. */
  readInput(): Promise<Uint8Array>;
  /** Asks whoever sits there. Absent where nobody does. */
  readonly ask?: (question: string) => Promise<string>;
  /** The variables of the environment, by which a CI system says where it runs. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The IANA time zone of the machine. */
  readonly timeZone: string;
}
