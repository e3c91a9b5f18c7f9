import type { Fault } from "../role/fault.ts";
import { isRecord } from "../role/field-readers.ts";
import type { FieldPath } from "../role/front-matter.ts";
import { nearestWord } from "../source/nearest-word.ts";
import type { Span } from "../source/span.ts";

/** A name that no setting has, with the nearest that there is at its place. */
export function unknownSetting(readers: Readonly<Record<string, unknown>>, path: FieldPath, span: Span): Fault {
  const name = String(path.at(-1));
  const parent = path.length > 2 ? ` in \`${path.slice(0, -1).join(".")}\`` : "";
  const near = nearestWord(name, partsAt(readers, path.slice(0, -1)));
  const remedy = near === undefined ? "; remove it." : `; did you mean \`${near}\`?`;
  return { kind: "unknown", message: `There is no setting \`${name}\`${parent}${remedy}`, span };
}

/** The names that are known at a place of the settings, from the readers of the whole. */
function partsAt(readers: Readonly<Record<string, unknown>>, path: FieldPath): readonly string[] {
  let reader: unknown = { entries: readers };
  for (const step of path) reader = partOf(reader, String(step));
  const { entries } = isReader(reader) ? unwrapped(reader) : {};
  return isRecord(entries) ? Object.keys(entries) : [];
}

type Reader = Readonly<Record<string, unknown>>;

/** Of a record, every name has the same reader. */
function partOf(reader: unknown, step: string): unknown {
  if (!isReader(reader)) return undefined;
  const { entries, value } = unwrapped(reader);
  return isRecord(entries) ? entries[step] : value;
}

function unwrapped(reader: Reader): Reader {
  const { wrapped } = reader;
  return isReader(wrapped) ? unwrapped(wrapped) : reader;
}

function isReader(value: unknown): value is Reader {
  return typeof value === "object" && value !== null;
}
