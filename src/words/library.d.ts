import type { WordLibrary } from "./word-rule.js";

/** The word rules of `rules/`, read by `npm run compile`, and before tests by `test/support/write-library.ts`. */
export declare const wordLibrary: WordLibrary;
