/** A place by lines that end at a line feed, as Git counts them, and by bytes in UTF-8 within the line; both from 1. */
export interface BytePoint {
  readonly line: number;
  readonly column: number;
}

/**
 * The line and the byte of an offset. A byte order mark counts with its three bytes, since the line holds them on disk; that is
 * how reviewdog cuts a line where it applies a suggestion.
 */
export function bytePointAt(text: string, offset: number): BytePoint {
  const before = text.slice(0, offset);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return { line: before.split("\n").length, column: new TextEncoder().encode(line).length + 1 };
}
