import { isRecord } from "../../src/role/field-readers.ts";
import type { JsonSchema } from "../../src/role/json-schema.ts";

/** The way to a value inside data: names of parts, and 0 for the first of a list. */
export type SlotPath = readonly (string | 0)[];

/** Every place of the data that a schema describes where a text may be written, so that a new field is a new place by itself. */
export function slotsOf(schema: JsonSchema): readonly SlotPath[] {
  const paths = slotsIn(schema, []);
  return [...new Map(paths.map((path) => [path.join("."), path])).values()];
}

/** The data with a text in a place, and with whatever has to are around it. */
export function filled(data: unknown, [step, ...rest]: SlotPath, text: string): unknown {
  if (step === undefined) return text;
  if (step === 0) return [filled(Array.isArray(data) ? data[0] : data, rest, text)];
  const owner = Array.isArray(data) ? data[0] : data;
  const parts: { readonly [name: string]: unknown } = isRecord(owner) ? owner : {};
  return { ...parts, [step]: filled(parts[step], rest, text) };
}

/** The places in as few groups as may be, such that all places of a group can be filled at once. */
export function compatibleGroups(paths: readonly SlotPath[]): readonly (readonly SlotPath[])[] {
  const groups: SlotPath[][] = [];
  // The deepest places come first, because they are the most.
  for (const path of paths.toSorted((a, b) => b.length - a.length)) {
    const group = groups.find((taken) => !taken.some((other) => areAtOdds(path, other)));
    if (group === undefined) groups.push([path]);
    else group.push(path);
  }
  return groups;
}

function slotsIn(schema: unknown, path: SlotPath): readonly SlotPath[] {
  if (!isRecord(schema)) return [];
  const { anyOf, type, properties, additionalProperties, items } = schema;
  if (Array.isArray(anyOf)) return anyOf.flatMap((option) => slotsIn(option, path));
  const own = isRecord(schema) && ("enum" in schema || [type].flat().includes("string")) ? [path] : [];
  const parts = isRecord(properties) ? Object.entries(properties) : [];
  return [
    ...own,
    ...parts.flatMap(([name, part]) => slotsIn(part, [...path, name])),
    ...slotsIn(additionalProperties, [...path, "Any"]),
    ...slotsIn(items, [...path, 0]),
  ];
}

/** Whether one place is inside the other, or needs another kind of data around it. */
function areAtOdds(a: SlotPath, b: SlotPath): boolean {
  const at = a.findIndex((step, index) => step !== b[index]);
  if (at === -1 || at === b.length) return true;
  return (a[at] === 0) !== (b[at] === 0);
}
