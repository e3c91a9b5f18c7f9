/**
 * The text of a file's bytes, its byte order mark kept. UTF-16 is known by its mark; everything else is read as UTF-8,
 * and bytes that are no UTF-8 become U+FFFD, which the reader reports.
 */
export function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
