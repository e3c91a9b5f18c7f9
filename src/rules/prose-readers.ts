import type { InclusiveChecker } from "../prose/inclusive-match.ts";
import type { DoubtfulReader } from "../second-reader/reader.ts";
import type { Dictionaries } from "../spelling/dictionary.ts";

/** The readers of prose whose data is large. Made by `createProseReaders`, which is imported only where roles are checked. */
export interface ProseReaders {
  /** Finds what alex finds. */
  readonly checkInclusive: InclusiveChecker;
  /** Reads what no rule has words for. */
  readonly readDoubtfully: DoubtfulReader;
  /** The words of languages, for typing errors. */
  readonly dictionaries: Dictionaries;
}
