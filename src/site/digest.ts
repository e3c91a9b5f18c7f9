import { createHash } from "node:crypto";

/** A name for plain data: the same for the same data on every machine, and another one for any other. Lists of bytes and maps count too. */
export function digestOf(data: unknown): string {
  return digestOfBytes(JSON.stringify(data, asPlain));
}

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function digestOfBytes(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function asPlain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Uint8Array) return { bytes: digestOfBytes(value) };
  return value;
}
