declare module "write-good" {
  export interface Suggestion {
    readonly index: number;
    /** Length of the words, in UTF-16 units. */
    readonly offset: number;
    readonly reason: string;
  }

  export type CheckName =
    | "weasel"
    | "illusion"
    | "so"
    | "thereIs"
    | "passive"
    | "adverb"
    | "tooWordy"
    | "cliches"
    | "eprime";

  export default function writeGood(
    text: string,
    options?: Readonly<Partial<Record<CheckName, boolean>>>,
  ): Suggestion[];
}
