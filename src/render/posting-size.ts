import { type BoardLimit, boardLimits } from "../structured-data/board-limits.ts";

/** How long a text is. */
export interface TextSize {
  /** Unicode code points: an emoji of one sign is one character. */
  readonly characters: number;
  /** In UTF-8. */
  readonly bytes: number;
}

/** How long a posting is, and which boards would not take it as it is. */
export interface PostingSize {
  readonly title: TextSize;
  /** The plain text, for pasting. */
  readonly text: TextSize;
  /** The HTML that feeds and search engines get. */
  readonly description: TextSize;
  readonly misses: readonly MissedLimit[];
}

/** A limit that a posting does not keep. */
export interface MissedLimit extends BoardLimit {
  /** In the limit's unit. */
  readonly size: number;
}

/** Measures a posting. Either of its texts may become a board's description, so both must fit. */
export function postingSize(posting: {
  readonly title: string;
  readonly text: string;
  readonly description: string;
}): PostingSize {
  const title = sizeOf(posting.title);
  const text = sizeOf(posting.text);
  const description = sizeOf(posting.description);
  const misses = boardLimits.flatMap((limit) => {
    const sizes = (limit.part === "title" ? [title] : [text, description]).map((size) => size[limit.unit]);
    const size = sizes.find((each) => each > limit.most || each < (limit.least ?? 0));
    return size === undefined ? [] : [{ ...limit, size }];
  });
  return { title, text, description, misses };
}

function sizeOf(text: string): TextSize {
  return { characters: [...text].length, bytes: new TextEncoder().encode(text).length };
}
