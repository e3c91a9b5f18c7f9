import type { InclusiveChecker } from "../prose/inclusive-match.ts";
import type { DoubtfulReader } from "../second-reader/reader.ts";

/** The two readers of prose whose data is large. Made by `createProseReaders`, which is imported only where roles are checked. */
export interface ProseReaders {
  /** Finds what alex finds. */
  readonly checkInclusive: InclusiveChecker;
  /** Reads what no rule has words for. */
  readonly readDoubtfully: DoubtfulReader;
}
