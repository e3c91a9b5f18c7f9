import type { LibraryReading } from "../src/words/read-library.ts";
import type { RuleFile } from "../src/words/read-word-rule.ts";

/** Writes `library.js` into each folder from the Markdown files of `rules/`; throws with every fault in them. */
export declare function writeLibrary(
  readLibrary: (files: readonly RuleFile[]) => LibraryReading,
  folders: readonly string[],
): void;
