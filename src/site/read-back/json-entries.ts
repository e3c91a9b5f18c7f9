import type { Entry } from "./entry.ts";
import { textOfJson } from "./html-text.ts";

/** The records of the lists in a value of JSON, each with its words. A list inside a record is part of it. */
export function jsonEntries(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap((one) => (isRecord(one) ? [entryOf(one)] : jsonEntries(one)));
  return isRecord(value) ? Object.values(value).flatMap((one) => jsonEntries(one)) : [];
}

function entryOf(record: Readonly<Record<string, unknown>>): Entry {
  return { names: Object.values(record).filter((one) => typeof one === "string"), text: textOfJson(record) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
