/**
 * The text of a file's bytes, its byte order mark kept. UTF-16 is known by its mark; everything else is read as UTF-8,
 * and bytes that are no UTF-8 become U+FFFD, which the reader reports.
 */
export function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** The text of a file that another program wrote: as `decode`, but what is no UTF-8 is read as Windows-1252. */
export function decodeForeign(bytes: Uint8Array): string {
  const text = decode(bytes);
  return text.includes("\uFFFD") && !hasReplacementSign(bytes) ? decodeWindows(bytes) : text;
}

/** Whether U+FFFD is in the file itself, as EF BF BD. */
function hasReplacementSign(bytes: Uint8Array): boolean {
  return bytes.some((byte, index) => byte === 0xef && bytes[index + 1] === 0xbf && bytes[index + 2] === 0xbd);
}

/** Windows-1252 from 0x80 to 0x9F; elsewhere it is Latin-1. Node's own decoder reads these as control characters. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function decodeWindows(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? windowsSigns.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join("");
}
