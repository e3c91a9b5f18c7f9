/** An object read from JSON. */
export interface JsonData {
  readonly [name: string]: unknown;
}

export function isData(value: unknown): value is JsonData {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text or figure at a path like `location.name`; empty where there is none. */
export function textAt(data: JsonData, path: string): string {
  const value = path.split(".").reduce<unknown>((inside, name) => partOf(inside, name), data);
  return typeof value === "string"
    ? value.trim()
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : "";
}

function partOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isData(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The list at a name; one value counts as a list of it. */
export function listAt(data: JsonData, name: string): readonly unknown[] {
  const value = data[name];
  return value === undefined || value === null ? [] : [value].flat();
}

/** The paths of all that is under a name. */
export function pathsUnder(data: JsonData, name: string): readonly string[] {
  return leavesOf({ [name]: data[name] }).map(({ path }) => path);
}

/** Whether a value holds no text at all. */
export function isEmpty(value: unknown): boolean {
  return leavesOf(value).length === 0;
}

/** Every text, figure and yes or no with its path (`offices.0.name`); empty ones are left out. */
export function leavesOf(value: unknown, path = ""): readonly { readonly path: string; readonly value: string }[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ path, value: value.trim() }];
  if (typeof value === "number" || typeof value === "boolean") return [{ path, value: String(value) }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, path === "" ? name : `${path}.${name}`));
}

/** The JSON of a text; undefined where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
