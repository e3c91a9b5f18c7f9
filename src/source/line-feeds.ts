/** The lines of a text as git and its hosts count them: each ends at a line feed, and what follows the last one is a line if not empty. */
export interface LineFeeds {
  readonly count: number;
  /** The offset at which a line begins, counted from 1; the end of the text for a line that is not there. */
  startOf(line: number): number;
  /** The line of an offset, counted from 1. */
  lineAt(offset: number): number;
}

/** Reads the lines of a text. */
export function lineFeeds(text: string): LineFeeds {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const count = starts.length - (text === "" || text.endsWith("\n") ? 1 : 0);
  return {
    count,
    startOf: (line) => starts[line - 1] ?? text.length,
    lineAt: (offset) => {
      const after = starts.findIndex((start) => start > offset);
      return after === -1 ? starts.length : after;
    },
  };
}
