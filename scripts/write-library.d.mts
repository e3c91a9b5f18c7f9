import type { LibraryReading } from "../src/words/read-library.ts";
import type { RuleFile } from "../src/words/read-word-rule.ts";

/** Writes `src/words/library.js` from the Markdown files of `rules/`; throws with every fault in them. */
export declare function writeLibrary(readLibrary: (files: readonly RuleFile[]) => LibraryReading): void;
