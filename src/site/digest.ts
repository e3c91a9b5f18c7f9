import { createHash } from "node:crypto";

/** A name for plain data: the same for the same data on every machine, and another one for any other. Lists of bytes and maps count too. */
export function digestOf(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data, asPlain)).digest("hex");
}

function asPlain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Uint8Array) return { bytes: createHash("sha256").update(value).digest("hex") };
  return value;
}
