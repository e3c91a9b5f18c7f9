import { inflateRawSync } from "node:zlib";

/** More text than any posting has: bytes of a packed file's text once unpacked, and paragraphs of a Word document. */
const mostBytes = 8_000_000;
const mostParagraphs = 20_000;

/**
 * Why a ZIP file such as a Word document is too large to be read, or undefined. Sizes that the file states may be wrong, so its
 * texts are unpacked, and never further than the bound.
 */
export function excessOfZip(bytes: Uint8Array): string | undefined {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = mostBytes;
  let paragraphs = 0;
  for (const { packed, method } of textsOf(zip)) {
    const text = method === 8 ? unpacked(packed, left) : packed.length > left ? undefined : packed;
    if (text === undefined) return `It holds more than ${mostBytes / 1_000_000} MB of text`;
    left -= text.length;
    paragraphs += text.toString("latin1").match(/<w:p[ >/]/g)?.length ?? 0;
    if (paragraphs > mostParagraphs) return `It has more than ${mostParagraphs} paragraphs`;
  }
  return undefined;
}

interface Packed {
  readonly packed: Buffer;
  readonly method: number;
}

/** The entries of the ZIP's directory (APPNOTE 4.3.12) that hold XML: pictures are not unpacked for reading. */
function* textsOf(zip: Buffer): Iterable<Packed> {
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 20 > zip.length) return;
  let at = zip.readUInt32LE(end + 16);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString("latin1", at + 46, at + 46 + (nameLength ?? 0));
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    if (/\.(?:xml|rels)$/i.test(name) && local + 30 <= zip.length) {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      yield { packed: zip.subarray(start, start + size), method };
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

/** Undefined where there would be more bytes than that. What is damaged is for the reader to say. */
function unpacked(packed: Buffer, most: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? undefined : Buffer.alloc(0);
  }
}
