import { isRecord } from "../role/field-readers.ts";
import type { JsonSchema } from "../role/json-schema.ts";

/** The schemas that hold at a path: several where a value may be of more than one kind. */
export function schemasAt(schema: JsonSchema, path: readonly (string | 0)[]): readonly JsonSchema[] {
  const [step, ...rest] = path;
  const options = optionsOf(schema);
  if (step === undefined) return options;
  return options.flatMap((option) => {
    const inner = step === 0 ? option["items"] : partOf(option, step);
    return isRecord(inner) ? schemasAt(inner, rest) : [];
  });
}

/** The names that records of these schemas may have, each with the schema of its value. */
export function namesIn(schemas: readonly JsonSchema[]): ReadonlyMap<string, JsonSchema> {
  return new Map(
    schemas.flatMap(({ properties }) =>
      isRecord(properties)
        ? Object.entries(properties).filter((entry): entry is [string, Record<string, never>] => isRecord(entry[1]))
        : [],
    ),
  );
}

/** The values that these schemas name, as they are typed. */
export function valuesIn(schemas: readonly JsonSchema[]): readonly string[] {
  const named = schemas.flatMap((schema) => [schema["enum"], schema["examples"]]);
  return [...new Set(named.flatMap((values) => (Array.isArray(values) ? values.map(String) : [])))];
}

/** The sentence about a value. */
export function descriptionOf(schema: JsonSchema): string | undefined {
  const { description } = schema;
  return typeof description === "string" ? description : undefined;
}

function optionsOf(schema: JsonSchema): readonly JsonSchema[] {
  const { anyOf } = schema;
  // What is said beside the choice, such as examples, holds for each of them.
  return Array.isArray(anyOf) ? [schema, ...anyOf.filter((option) => isRecord(option)).flatMap(optionsOf)] : [schema];
}

function partOf({ properties, additionalProperties }: JsonSchema, name: string): unknown {
  return isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
}
