import { withoutControls } from "./text-lines.ts";

/**
 * What a report is about, with every text in it safe to show: control characters, which a terminal would obey, and marks of direction,
 * which reorder what is read, become visible signs. In files these are as long, so that every span still holds.
 */
export function shown<T>(value: T): T;
export function shown(value: unknown): unknown {
  if (typeof value === "string") return withoutControls(value).replaceAll("\r\n", "\n");
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [shown(key), shown(item)]));
  if (Array.isArray(value)) return value.map(shown);
  if ("lineStarts" in value && "text" in value) return { ...value, text: withoutControls(String(value.text)) };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shown(item)]));
}
