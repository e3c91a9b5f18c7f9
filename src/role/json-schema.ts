import * as v from "valibot";

/** A JSON Schema (draft 07, which editors read), or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Says which values a reader of our own takes, for editors. Readers that are put together of others need not say it. */
export function described<S extends v.GenericSchema>(reader: S, jsonSchema: JsonSchema): S {
  return v.pipe(reader, v.metadata({ jsonSchema })) as unknown as S;
}

/** A schema that takes what one of these takes. Choices inside choices become one list, and none is in it twice. */
export function eitherOf(schemas: readonly JsonSchema[]): JsonSchema {
  const flat = schemas.flatMap((schema) =>
    Array.isArray(schema["anyOf"]) ? schema["anyOf"].filter(isSchema) : [schema],
  );
  const options = [...new Map(flat.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { anyOf: options };
}

/** The JSON Schema of the values that a reader takes. */
export function jsonSchemaOf(reader: v.GenericSchema): JsonSchema {
  const { jsonSchema } = v.getMetadata(reader);
  if (isSchema(jsonSchema)) return jsonSchema;
  if (reader.type === "union" && "options" in reader) return eitherOf(readersIn(reader.options).map(jsonSchemaOf));
  if ("wrapped" in reader) return jsonSchemaOf(readerIn(reader.wrapped));
  if ("entries" in reader && typeof reader.entries === "object" && reader.entries !== null) {
    const parts = Object.entries(reader.entries).map(([name, part]) => [name, jsonSchemaOf(readerIn(part))] as const);
    const rest = "rest" in reader ? jsonSchemaOf(readerIn(reader.rest)) : false;
    return { type: "object", properties: Object.fromEntries(parts), additionalProperties: rest };
  }
  if (reader.type === "record" && "value" in reader) {
    return { type: "object", additionalProperties: jsonSchemaOf(readerIn(reader.value)) };
  }
  throw new Error(`No JSON Schema is known of a reader of the type ${reader.type}.`);
}

function readersIn(value: unknown): readonly v.GenericSchema[] {
  return Array.isArray(value) ? value.map(readerIn) : [];
}

function readerIn(value: unknown): v.GenericSchema {
  if (typeof value === "object" && value !== null && "kind" in value && value.kind === "schema") {
    return value as v.GenericSchema;
  }
  throw new Error("A reader is put together of something that is no reader.");
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null;
}
